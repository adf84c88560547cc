// Both blocks in the editor: the element itself as a live preview, and a control for each of its attributes.
// What they offer comes from PHP (iep504_enqueue_editor), which has it from the build.
(function ({blockEditor, blocks, components, element, i18n}, data) {
  const {InspectorControls, useBlockProps} = blockEditor;
  const {CheckboxControl, Disabled, PanelBody, SelectControl, TextControl} = components;
  const {createElement: el, Fragment, useEffect, useRef} = element;
  const {__} = i18n;

  const words = (value) => (value ?? '').split(/\s+/).filter(Boolean);

  const labels = {
    topics: __('Topics', 'iep-504-elements'),
    layout: __('Layout', 'iep-504-elements'),
    picture: __('Picture', 'iep-504-elements'),
    sections: __('Sections', 'iep-504-elements'),
    state: __('State', 'iep-504-elements'),
    src: __('Address of a directory (JSON)', 'iep-504-elements'),
    'correction-url': __('Where to suggest a correction', 'iep-504-elements'),
    'heading-level': __('Level of the top heading', 'iep-504-elements'),
    theme: __('Theme', 'iep-504-elements'),
    'reviewed-by': __('Reviewed by', 'iep-504-elements'),
    'reviewed-on': __('Reviewed on', 'iep-504-elements'),
    lang: __('Language', 'iep-504-elements'),
    languages: __('Languages in the menu', 'iep-504-elements'),
  };

  const sections = {
    local: __('Links of your own', 'iep-504-elements'),
    state: __('Help in a state', 'iep-504-elements'),
    national: __('National websites', 'iep-504-elements'),
    directory: __('Directory of services', 'iep-504-elements'),
  };

  /** Lists with spaces between the words: the texts that stand for a whole list, and what to choose from. */
  const lists = {
    topics: {
      whole: {
        '': __('The essential topics', 'iep-504-elements'),
        all: __('All topics', 'iep-504-elements'),
      },
      choices: data.topics.map(({id, question}) => ({value: id, label: question})),
    },
    sections: {
      whole: {'': __('All sections', 'iep-504-elements')},
      choices: data.sections.map((value) => ({value, label: sections[value] ?? value})),
    },
    languages: {
      whole: {
        '': __('All languages', 'iep-504-elements'),
        none: __('No menu', 'iep-504-elements'),
      },
      choices: data.languages.map(({tag, name}) => ({value: tag, label: name})),
    },
  };

  const some = 'some';

  /** A list as a whole, or a check mark for each. */
  function ListControl({name, label, value, onChange}) {
    const {whole, choices} = lists[name];
    // An empty list of languages hides the menu; one that is not there offers them all.
    const isEmpty = name === 'languages' && value === '';
    const key = isEmpty ? 'none' : (value ?? '');
    const chosen = key in whole ? [] : words(value);
    const choose = (next) => {
      if (next === some) onChange(choices[0].value);
      else onChange(next === 'none' ? '' : next || undefined);
    };
    return el(
      Fragment,
      null,
      el(SelectControl, {
        label,
        value: key in whole ? key : some,
        options: [
          ...Object.entries(whole).map(([value, label]) => ({value, label})),
          {value: some, label: __('Chosen ones', 'iep-504-elements')},
        ],
        onChange: choose,
        __nextHasNoMarginBottom: true,
      }),
      !(key in whole) &&
        choices.map((choice) =>
          el(CheckboxControl, {
            key: choice.value,
            label: choice.label,
            checked: chosen.includes(choice.value),
            onChange: (isChecked) =>
              onChange(
                choices
                  .map((one) => one.value)
                  .filter((one) => (one === choice.value ? isChecked : chosen.includes(one)))
                  .join(' ') || undefined,
              ),
            __nextHasNoMarginBottom: true,
          }),
        ),
    );
  }

  const optionsOf = ({name, values}) => {
    if (name === 'state') {
      return Object.entries(data.states).map(([value, label]) => ({value, label}));
    }
    if (name === 'lang') return data.languages.map(({tag, name}) => ({value: tag, label: name}));
    return values?.map((value) => ({value, label: value}));
  };

  function Control({attribute, value, onChange}) {
    const {name, type, help} = attribute;
    if (name in lists) return el(ListControl, {name, label: labels[name], value, onChange});
    const common = {label: labels[name], help, value: value ?? ''};
    const options = optionsOf(attribute);
    const set = (next) => {
      if (next === '') onChange(undefined);
      else onChange(type === 'number' ? Number(next) : next);
    };
    if (!options) {
      return el(TextControl, {
        ...common,
        type: {'reviewed-on': 'date', src: 'url', 'correction-url': 'url'}[name] ?? 'text',
        onChange: set,
        __nextHasNoMarginBottom: true,
      });
    }
    const unset = {value: '', label: __('Default', 'iep-504-elements')};
    return el(SelectControl, {
      ...common,
      options: [unset, ...options],
      onChange: set,
      __nextHasNoMarginBottom: true,
    });
  }

  /** Brings the script into the document of the canvas, which is a frame of its own. */
  function loadScript(canvas) {
    if (canvas.querySelector(`script[src="${CSS.escape(data.script)}"]`)) return;
    canvas.head.append(
      Object.assign(canvas.createElement('script'), {type: 'module', src: data.script}),
    );
  }

  for (const [block, {tag, attributes}] of Object.entries(data.blocks)) {
    blocks.registerBlockType(block, {
      edit({attributes: chosen, setAttributes}) {
        const place = useRef();
        useEffect(() => loadScript(place.current.ownerDocument), []);
        const written = Object.fromEntries(
          attributes
            .filter(({key}) => chosen[key] !== undefined)
            .map(({name, key}) => [name, chosen[key]]),
        );
        return el(
          'div',
          useBlockProps(),
          el(
            InspectorControls,
            null,
            el(
              PanelBody,
              {title: __('What it shows', 'iep-504-elements')},
              attributes.map((attribute) =>
                el(Control, {
                  key: attribute.key,
                  attribute,
                  value: chosen[attribute.key],
                  onChange: (value) => setAttributes({[attribute.key]: value}),
                }),
              ),
            ),
          ),
          el('div', {ref: place}, el(Disabled, null, el(tag, written))),
        );
      },
      save: () => null,
    });
  }
})(window.wp, window.iep504Editor);
