// The states of both elements, in the order in which a reader comes to them. Each is entered in the page, by
// what is given the element.
export const states = {
  'iep-504-compare': {
    'as loaded': () => undefined,
    'with more topics open': ({shadowRoot}) => shadowRoot.querySelector('.more').click(),
    'with a term explained': ({shadowRoot}) => shadowRoot.querySelector('td .term').click(),
    'with every disclosure open': ({shadowRoot}) =>
      shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true)),
  },
  'parent-resources': {
    'as loaded': () => undefined,
    'with a state chosen': (element) => (element.state = 'UT'),
    'with a kind of service open': ({shadowRoot}) =>
      shadowRoot.querySelector('.disclosure').click(),
    'with results': (element) => (element.filters = {state: 'UT', text: 'education'}),
    'with nothing found': (element) => (element.filters = {state: 'UT', text: 'xyz'}),
    'with a directory that could not be fetched': async (element) => {
      element.filters = {state: 'UT', text: ''};
      element.src = '/missing.json';
      while (!element.shadowRoot.querySelector('.failed')) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  },
};
