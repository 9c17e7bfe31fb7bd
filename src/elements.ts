/** The classes and the typed events; importing this registers nothing (see define.ts). */
export { CairnAbout } from './components/about/cairn-about.js';
export { CairnElement } from './components/base/cairn-element.js';
export { version } from './components/base/version.js';
export { CairnCompare } from './components/compare/cairn-compare.js';
export { setDefaultPacks, setPackSource } from './components/controllers/pack-source.js';
export type { Opened, PackSource, Want } from './components/controllers/pack-source.js';
export type { KeptFor, KeptPlan, KeptSituation, PlanStore } from './components/controllers/plan-store.js';
export * from './components/events/events.js';
export { CairnFinder } from './components/finder/cairn-finder.js';
export { CairnOccupation } from './components/occupation/cairn-occupation.js';
export { CairnOutlook } from './components/outlook/cairn-outlook.js';
export { CairnPlan } from './components/plan/cairn-plan.js';
export { CairnPrograms } from './components/programs/cairn-programs.js';
export { CairnSearch } from './components/search/cairn-search.js';
export { CairnSkills } from './components/skills/cairn-skills.js';
export { CairnTransitions } from './components/transitions/cairn-transitions.js';
