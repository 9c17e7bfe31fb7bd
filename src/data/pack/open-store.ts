import { createStore, type UseStore } from 'idb-keyval';

/**
 * A store in a database of its own, whose connection gives way: a page that erases the database, as docs/privacy.md
 * says, would else wait for every page that holds it open, and every later opening for the erasing.
 */
export function openStore(database: string, name: string): UseStore {
  const use = createStore(database, name);
  return (mode, act) =>
    use(mode, (store) => {
      const { db } = store.transaction;
      db.onversionchange ??= () => {
        db.close();
        // How idb-keyval hears that the next call must open anew; browsers tell it only of what they close themselves.
        db.dispatchEvent(new Event('close'));
      };
      return act(store);
    });
}
