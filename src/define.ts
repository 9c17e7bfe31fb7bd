/** Registers every element under its own name; the first copy on a page wins. */
import { CairnAbout } from './components/about/cairn-about.js';
import { CairnCompare } from './components/compare/cairn-compare.js';
import { CairnFinder } from './components/finder/cairn-finder.js';
import { CairnOccupation } from './components/occupation/cairn-occupation.js';
import { CairnOutlook } from './components/outlook/cairn-outlook.js';
import { CairnPlan } from './components/plan/cairn-plan.js';
import { CairnPrograms } from './components/programs/cairn-programs.js';
import { CairnSearch } from './components/search/cairn-search.js';
import { CairnSkills } from './components/skills/cairn-skills.js';
import { CairnTransitions } from './components/transitions/cairn-transitions.js';

// Inner elements first: the finder's first render then finds them ready.
CairnAbout.define('cairn-about');
CairnCompare.define('cairn-compare');
CairnOccupation.define('cairn-occupation');
CairnOutlook.define('cairn-outlook');
CairnPlan.define('cairn-plan');
CairnPrograms.define('cairn-programs');
CairnSearch.define('cairn-search');
CairnSkills.define('cairn-skills');
CairnTransitions.define('cairn-transitions');
CairnFinder.define('cairn-finder');

declare global {
  interface HTMLElementTagNameMap {
    'cairn-about': CairnAbout;
    'cairn-compare': CairnCompare;
    'cairn-finder': CairnFinder;
    'cairn-occupation': CairnOccupation;
    'cairn-outlook': CairnOutlook;
    'cairn-plan': CairnPlan;
    'cairn-programs': CairnPrograms;
    'cairn-search': CairnSearch;
    'cairn-skills': CairnSkills;
    'cairn-transitions': CairnTransitions;
  }
}
