import {englishOf} from '../localization/strings.js';
import {readList} from '../shared/list.js';
import {cite, type Citation} from './citations.js';
import {explanations} from './explanations.js';
import {glossary} from './glossary.js';
import {keepTogether, readProse, type Run} from './prose.js';
import * as strings from './strings.js';
import {topics, type Plan, type Relation, type Topic} from './topics.js';

/** A paragraph with its glossary marks. `id` is unique in the element. */
export interface Paragraph {
  id: string;
  runs: Run[];
}

export interface Row {
  id: string;
  heading: string;
  relation: Relation;
  comparison: string;
  /** The row about specially designed instruction. */
  isKeyDifference: boolean;
  cells: Record<Plan, {text: Paragraph; sources: Citation[]}>;
}

/** A group of rows under a caption of its own. */
export interface Table {
  caption: string;
  rows: Row[];
}

/** Everything that a reader of the comparison gets, in the current language, in reading order. */
export interface CompareModel {
  heading: string;
  lead: Paragraph;
  keyDifference: Paragraph;
  /** What both plans have, and what mainly one of them has. */
  same: Paragraph[];
  mainly: Record<Plan, Paragraph[]>;
  table: Table;
  /** The other topics, shown on request; only when the essential ones were asked for. */
  more?: Table;
  /** What stands below the tables. */
  further?: Further;
}

export interface Further {
  /** What to ask the school about the topics. */
  questions: {topic: string; text: string}[];
  explanations: {id: string; heading: string; paragraphs: Paragraph[]; sources: Citation[]}[];
  glossary: Definition[];
}

export interface Definition {
  id: string;
  term: string;
  /** The English term, where the reader has another: a parent hears it at school. */
  english: string | undefined;
  definition: Paragraph;
}

const keyTopic = 'specially-designed-instruction';

/**
 * Reads the `topics` attribute.
 *
 * @param value `essential`, `all`, or topic ids with spaces between them. Nothing, or no known id,
 *   means `essential`.
 */
export function chooseTopics(value: string | null | undefined): {
  shown: Topic[];
  more: Topic[];
  unknown: string[];
} {
  const names = readList(value);
  const keyword = names.length === 1 ? names[0] : undefined;
  if (keyword === 'all') {
    return {shown: [...topics], more: [], unknown: []};
  }
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const shown = names.flatMap((name) => byId.get(name) ?? []);
  const unknown = keyword === 'essential' ? [] : names.filter((name) => !byId.has(name));
  return shown.length
    ? {shown, more: [], unknown}
    : {
        shown: topics.filter((topic) => topic.essential),
        more: topics.filter((topic) => !topic.essential),
        unknown,
      };
}

export interface CompareOptions {
  /** The attribute. */
  topics: string | null | undefined;
  /** False for what a reader sees first: without what is below the table, other topics and sources. */
  isWhole?: boolean;
}

/** Call it inside `withLocale`: it resolves every text in the current language. */
export function compareModel({topics: chosen, isWhole = true}: CompareOptions): CompareModel {
  const {shown, more} = chooseTopics(chosen);
  // A term is explained at its first use in each section: a reader may jump to any of them.
  const section = () => {
    const met = new Set<string>();
    return (id: string, text: string): Paragraph => ({id, runs: readProse(text, met)});
  };
  const intro = section();
  const list = (id: string, items: readonly (() => string)[]) =>
    items.map((item, index) => intro(`${id}-${index}`, item()));
  const table = section();
  return {
    heading: keepTogether(strings.heading()),
    lead: intro('lead', strings.lead()),
    keyDifference: intro('key-difference', strings.keyDifferenceText()),
    same: list('same', strings.same),
    mainly: {
      iep: list('mainly-iep', strings.iepSide),
      504: list('mainly-504', strings.plan504Side),
    },
    table: {
      caption: keepTogether(strings.caption()),
      rows: shown.map((topic) => row(topic, table, isWhole)),
    },
    ...(more.length && {
      more: {
        caption: strings.captionMore(),
        rows: isWhole ? more.map((topic) => row(topic, table, isWhole)) : [],
      },
    }),
    ...(isWhole && {
      further: {
        questions: shown.flatMap(({id, question}) =>
          question ? {topic: id, text: keepTogether(question())} : [],
        ),
        explanations: explanations.map(({id, heading, paragraphs, topics: related}) => {
          const paragraph = section();
          return {
            id,
            heading: keepTogether(heading()),
            paragraphs: paragraphs.map((text, index) => paragraph(`${id}-${index}`, text())),
            sources: sourcesOf(related),
          };
        }),
        glossary: glossary.map(({id, term, definition}) => ({
          id,
          term: term(),
          english: englishOf(term),
          definition: section()(`definition-${id}`, definition()),
        })),
      },
    }),
  };
}

function row(
  topic: Topic,
  paragraph: (id: string, text: string) => Paragraph,
  hasSources: boolean,
): Row {
  const cell = (plan: Plan) => ({
    text: paragraph(`${topic.id}.${plan}`, topic.cells[plan].text()),
    sources: hasSources ? topic.cells[plan].sources.map(cite) : [],
  });
  const isKeyDifference = topic.id === keyTopic;
  return {
    id: topic.id,
    heading: topic.heading(),
    relation: topic.relation,
    comparison: isKeyDifference ? strings.keyDifference() : topic.comparison(),
    isKeyDifference,
    cells: {iep: cell('iep'), 504: cell('504')},
  };
}

/** Each source of the given topics once. */
function sourcesOf(ids: readonly string[]): Citation[] {
  const related = topics.filter(({id}) => ids.includes(id));
  return [
    ...new Set(related.flatMap(({cells}) => [...cells.iep.sources, ...cells[504].sources])),
  ].map(cite);
}
