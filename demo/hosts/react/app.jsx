import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

// A CDN script as most applications would load it; from npm this is `import 'cairn/define'`.
await import(/* @vite-ignore */ new URL('../../dist/cairn.js', document.baseURI).href);

/** React 19 hands attributes, properties and `on…` listeners to custom elements as they are. */
function Finder({ lang, catalogue, onChosen }) {
  const finder = useRef(null);
  useEffect(() => {
    const { current } = finder;
    const listener = (event) => onChosen(event.detail);
    current.addEventListener('cairn-select', listener);
    return () => current.removeEventListener('cairn-select', listener);
  }, [onChosen]);
  return (
    <cairn-finder ref={finder} lang={lang} region="ON" catalogue={catalogue} caller="lakehead-online">
      <a href="#about">All programs</a>
    </cairn-finder>
  );
}

function App() {
  const [lang, setLang] = useState('en');
  const [chosen, setChosen] = useState(null);
  return (
    <>
      <header>
        <p>Lakehead Online (demo)</p>
        <button type="button" onClick={() => setLang(lang === 'en' ? 'fr' : 'en')}>
          {lang === 'en' ? 'Français' : 'English'}
        </button>
      </header>
      <main>
        <h1>My next step</h1>
        <p data-chosen={chosen?.code}>{chosen ? `You chose: ${chosen.title}` : 'Choose a job to begin.'}</p>
        <Finder lang={lang} catalogue="../../catalogues/demo.json" onChosen={setChosen} />
        <p id="about">
          This school is fictional. <a href="../">All host pages</a>
        </p>
      </main>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
