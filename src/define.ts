/** Registers every element under its own name; the first copy on a page wins. */
import { CairnAbout } from './components/about/cairn-about.js';
import { CairnFinder } from './components/finder/cairn-finder.js';
import { CairnOccupation } from './components/occupation/cairn-occupation.js';
import { CairnOutlook } from './components/outlook/cairn-outlook.js';
import { CairnSearch } from './components/search/cairn-search.js';

CairnAbout.define('cairn-about');
CairnSearch.define('cairn-search');
CairnOccupation.define('cairn-occupation');
CairnOutlook.define('cairn-outlook');
CairnFinder.define('cairn-finder');

declare global {
  interface HTMLElementTagNameMap {
    'cairn-about': CairnAbout;
    'cairn-finder': CairnFinder;
    'cairn-occupation': CairnOccupation;
    'cairn-outlook': CairnOutlook;
    'cairn-search': CairnSearch;
  }
}
