import { BRANDS, variables } from './brands.js';

for (const brand of BRANDS) {
  const section = document.createElement('section');
  const heading = Object.assign(document.createElement('h2'), { id: brand.id, textContent: brand.name.en });
  section.setAttribute('aria-labelledby', brand.id);
  const finder = document.createElement('cairn-finder');
  const settings = {
    lang: 'en',
    region: 'ON',
    catalogue: '../catalogues/demo.json',
    theme: brand.theme ?? 'auto',
  };
  for (const [name, value] of Object.entries(settings)) finder.setAttribute(name, value);
  for (const [name, value] of variables(brand)) finder.style.setProperty(name, value);
  const outlook = document.createElement('cairn-outlook');
  for (const [name, value] of Object.entries({
    lang: 'en',
    region: 'ON',
    occupation: '72106',
    theme: settings.theme,
  }))
    outlook.setAttribute(name, value);
  for (const [name, value] of variables(brand)) outlook.style.setProperty(name, value);
  section.append(heading, finder, outlook);
  document.querySelector('#brands').append(section);
}
