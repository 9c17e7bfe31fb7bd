/**
 * The order of the one-file builds: alike beside alike. Gzip looks back 32 kB, so styles in one stretch find more to
 * repeat than each before its own element, and the elements that show programs than when others part them (0.9 kB of
 * the script).
 */
import './components/about/about.styles.js';
import './components/compare/compare.styles.js';
import './components/finder/finder.styles.js';
import './components/occupation/occupation.styles.js';
import './components/outlook/outlook.styles.js';
import './components/plan/plan.styles.js';
import './components/programs/program.styles.js';
import './components/programs/programs.styles.js';
import './components/search/search.styles.js';
import './components/skills/skills.styles.js';
import './components/tokens/shared.js';
import './components/tokens/tokens.js';
import './components/transitions/transitions.styles.js';

import './components/plan/cairn-plan.js';
