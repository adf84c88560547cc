import {type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {EmbeddedElement} from '../shared/embedded-element.js';
import {warn} from '../shared/warn.js';
import {chooseSections, resourcesModel} from './model.js';
import {styles} from './styles.js';
import {resourcesTemplate} from './template.js';

/**
 * Shows families of children with disabilities where to get help: national websites, sorted by what a
 * parent wants to do, and the embedding site's own links.
 *
 * @tagname parent-resources
 * @summary Where families can get help.
 *
 * @slot - Fallback for readers without script: shown before the element is ready, and for ever where scripts are stripped.
 * @slot heading - Replaces the top heading's text. Put a `<span>` in it, not another heading.
 * @slot intro - Replaces the opening sentence.
 * @slot local - The page's own links, such as a district's offices. Its section shows only when something is in it.
 *
 * @csspart group - Each group of links.
 * @csspart group-heading - What a parent wants to do.
 * @csspart card - Each resource.
 */
export class ParentResources extends EmbeddedElement {
  static override styles: CSSResultGroup = [...EmbeddedElement.baseStyles, styles];

  static override properties: PropertyDeclarations = {
    sections: {useDefault: true},
  };

  /**
   * Which sections to show, in which order: `local`, `national`, with a space between them. An unknown
   * name is skipped with a warning.
   * @attr sections
   * @type {string}
   * @default "local national"
   */
  declare sections: string;

  constructor() {
    super();
    this.sections = 'local national';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('sections')) return;
    const {unknown} = chooseSections(this.sections);
    if (unknown.length) {
      warn(this, `sections: there is no section ${unknown.join(', ')}; skipped.`);
    }
  }

  protected override renderContent(): unknown {
    return resourcesTemplate(resourcesModel({sections: this.sections, locale: this.locale}), {
      headingLevel: this.validHeadingLevel,
      hasLocal: this.hasSlotted('local'),
      onSlotChange: () => this.requestUpdate(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parent-resources': ParentResources;
  }
}
