// The controls of the demo change what a site would write in its HTML, and nothing else.
const controls = document.querySelector('.controls');
const compare = document.querySelector('iep-504-compare');
const page = document.documentElement;

const changes = {
  language: (value) => (page.lang = value),
  theme: (value) => (page.style.colorScheme = value),
  topics: (value) => compare.setAttribute('topics', value),
  width: (value) => page.style.setProperty('--width', value || 'none'),
};

controls.addEventListener('change', ({target}) => changes[target.name](target.value));

// Browsers keep the choices of a form when a page is loaded again.
for (const {name, value} of controls.elements) changes[name](value);

// A choice in a component's own menu is the reader's; this page takes it for its own language.
document.addEventListener('iep504-language-change', ({detail}) => {
  controls.elements.language.value = detail.language;
  page.lang = detail.language;
});
