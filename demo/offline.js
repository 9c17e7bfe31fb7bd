// The demo registers a service worker; the widget itself never does (docs/embedding.md has the recipe).
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register(new URL('sw.js', import.meta.url)).catch((error) => {
    console.warn(`This page will not reload offline: ${error.message}`);
  });
}
