import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'iep-504-elements';
import type {Directory} from 'iep-504-elements';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <iep-504-compare
      heading-level="3"
      (iep504-topics-toggle)="isOpen.set($event.detail.expanded)"></iep-504-compare>
    <parent-resources
      state="UT"
      [directory]="directory"
      (iep504-filters-change)="search.set($event.detail.text)"></parent-resources>
    <output>All topics: {{ isOpen() }}. Search: {{ search() }}</output>
  `,
})
export class App {
  readonly directory: Directory = {
    version: 1,
    updated: '2026-11-02',
    entries: [{name: 'Lincoln School office', categories: ['school-offices'], regions: ['UT']}],
  };
  readonly isOpen = signal(false);
  readonly search = signal('');
}
