import type {Directory} from 'iep-504-elements';
import type {} from 'iep-504-elements/react';
import {createRef} from 'react';

const directory: Directory = {version: 1, entries: []};
const ref = createRef<HTMLElementTagNameMap['parent-resources']>();

export const right = (
  <main>
    <iep-504-compare
      className="wide"
      topics="all"
      layout="stacked"
      heading-level={3}
      oniep504-topics-toggle={({detail}) => detail.expanded === true}>
      <p slot="contact">Ask us.</p>
    </iep-504-compare>
    <parent-resources
      ref={ref}
      key="resources"
      state="UT"
      headingLevel={3}
      directory={directory}
      oniep504-filters-change={({detail}) => detail.state.toLowerCase()}
    />
  </main>
);

// @ts-expect-error There is no such layout.
export const layout = <iep-504-compare layout="wide" />;
// @ts-expect-error There is no such attribute.
export const attribute = <iep-504-compare topic="all" />;
// @ts-expect-error A level is a number.
export const level = <iep-504-compare heading-level="third" />;
// @ts-expect-error A directory is an object.
export const text = <parent-resources directory="directory.json" />;
// @ts-expect-error The detail has no such field.
export const event = <iep-504-compare oniep504-topics-toggle={({detail}) => detail.open} />;
