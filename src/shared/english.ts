import {html} from 'lit';

/** A name with its English form, where the reader has another: a parent hears that at school. */
export const withEnglish = (name: string, english: string | undefined): unknown =>
  english ? html`${name} <span lang="en" dir="ltr">[${english}]</span>` : name;
