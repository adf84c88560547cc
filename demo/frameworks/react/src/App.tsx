import 'iep-504-elements';
import type {Directory} from 'iep-504-elements';
import type {} from 'iep-504-elements/react';
import {useState} from 'react';

const directory: Directory = {
  version: 1,
  updated: '2026-11-02',
  entries: [{name: 'Lincoln School office', categories: ['school-offices'], regions: ['UT']}],
};

export function App() {
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  return (
    <>
      <iep-504-compare
        heading-level={3}
        oniep504-topics-toggle={({detail}) => setOpen(detail.expanded)}
      />
      <parent-resources
        state="UT"
        directory={directory}
        oniep504-filters-change={({detail}) => setSearch(detail.text)}
      />
      <output>{`All topics: ${isOpen}. Search: ${search}`}</output>
    </>
  );
}
