import {msg, str} from '@lit/localize';

export const heading = () =>
  msg('Services directory', {
    id: 'resources.directory.heading',
    desc: 'Resources › heading of the directory of services.',
  });

export const lead = () =>
  msg('Look for a kind of service, or search.', {
    id: 'resources.directory.lead',
    desc: 'Resources › Directory › opening sentence.',
  });

export const searchLabel = () =>
  msg('Search', {
    id: 'resources.directory.search',
    desc: 'Resources › Directory › label of the search field.',
  });

export const stateLabel = () =>
  msg('State or territory', {
    id: 'resources.directory.state',
    desc: 'Resources › Directory › label of the menu of states.',
  });

export const stateNone = () =>
  msg('Not chosen', {
    id: 'resources.directory.state.none',
    desc: 'Resources › Directory › first line of the menu of states: none.',
  });

export const categoryLabel = () =>
  msg('Kind of service', {
    id: 'resources.directory.category',
    desc: 'Resources › Directory › label of a menu, and heading of the first column of the table.',
  });

export const categoryNone = () =>
  msg('All kinds', {
    id: 'resources.directory.category.none',
    desc: 'Resources › Directory › first line of the menu of kinds of service.',
  });

export const languageLabel = () =>
  msg('Language spoken', {
    id: 'resources.directory.language',
    desc: 'Resources › Directory › label of the menu of languages in which a service works.',
  });

export const languageNone = () =>
  msg('Any language', {
    id: 'resources.directory.language.none',
    desc: 'Resources › Directory › first line of the menu of languages.',
  });

export const languageNote = () =>
  msg('Listings that do not name their languages are left out. They may still speak yours.', {
    id: 'resources.directory.language.note',
    desc: 'Resources › Directory › shown while the reader looks for one language.',
  });

export const clear = () =>
  msg('Clear the search', {
    id: 'resources.directory.clear',
    desc: 'Resources › Directory › button that empties the search field and the menus for kind of service and language.',
  });

export const found = (count: string) =>
  msg(str`Listings found: ${count}`, {
    id: 'resources.directory.found',
    desc: 'Resources › Directory › shown and read aloud after a search. 0: a number.',
  });

export const noneFound = () =>
  msg('Nothing found', {
    id: 'resources.directory.noneFound',
    desc: 'Resources › Directory › heading where a search finds nothing.',
  });

export const tryThis = () =>
  msg('Try another word, or only the start of it. Try all kinds and any language. Or ask here:', {
    id: 'resources.directory.tryThis',
    desc: 'Resources › Directory › what to do where a search finds nothing. A link to the national list of parent centers follows the colon.',
  });

export const nationwide = () =>
  msg('Nationwide', {
    id: 'resources.directory.nationwide',
    desc: 'Resources › Directory › column and group: services for the whole country.',
  });

export const otherStates = () =>
  msg('Other states', {
    id: 'resources.directory.otherStates',
    desc: 'Resources › Directory › column: services in states other than the reader’s.',
  });

export const inStates = () =>
  msg('In states', {
    id: 'resources.directory.inStates',
    desc: 'Resources › Directory › column: services in states, while the reader has chosen none.',
  });

export const show = () =>
  msg('Show', {
    id: 'resources.directory.show',
    desc: 'Resources › Directory › button in a column heading such as “Other states”: shows each state.',
  });

export const hide = () =>
  msg('Hide', {
    id: 'resources.directory.hide',
    desc: 'Resources › Directory › the same button, when each state is shown.',
  });

export const elsewhere = (count: string) =>
  msg(str`In other states: ${count}`, {
    id: 'resources.directory.elsewhere',
    desc: 'Resources › Directory › under a list. 0: how many listings of other states are not shown.',
  });

export const showMore = (count: string) =>
  msg(str`Show ${count} more`, {
    id: 'resources.directory.showMore',
    desc: 'Resources › Directory › button under a long list. 0: a number.',
  });

export const caption = () =>
  msg('How many listings there are', {
    id: 'resources.directory.caption',
    desc: 'Resources › Directory › title of the table of kinds of service with numbers.',
  });

export const chooseState = () =>
  msg('Choose your state to see its listings first.', {
    id: 'resources.directory.chooseState',
    desc: 'Resources › Directory › above the table, while no state is chosen.',
  });

export const footnote = () =>
  msg(
    'Each number counts listings. A listing counts once for each kind and each state that it names, so the numbers do not add up. They differ because states sort services in different ways. Some list each person; others list only the organization. A small number does not mean poor help.',
    {
      id: 'resources.directory.footnote',
      desc: 'Resources › Directory › under the table: what a number means and why numbers differ.',
    },
  );

export const footnoteNationwide = () =>
  msg(
    'Nationwide listings are websites, tools to find help, and groups that serve families in every state. A listing is not a recommendation.',
    {
      id: 'resources.directory.footnote.nationwide',
      desc: 'Resources › Directory › under the table, after what a number means.',
    },
  );

export const updatedOwn = (date: string) =>
  msg(str`This website’s listings are from ${date}.`, {
    id: 'resources.directory.updated.own',
    desc: 'Resources › Directory › under the table. 0: a date.',
  });

export const updatedBuiltIn = (date: string) =>
  msg(str`The built-in listings are from ${date}.`, {
    id: 'resources.directory.updated.builtIn',
    desc: 'Resources › Directory › under the table. 0: a date. Built-in: those that come with this text, not from the website.',
  });

export const correction = () =>
  msg('Suggest a correction', {
    id: 'resources.directory.correction',
    desc: 'Resources › Directory › link that the website sets.',
  });

export const isPerson = () =>
  msg('One person', {
    id: 'resources.directory.isPerson',
    desc: 'Resources › Directory › small print under a listing: a person, not an organization.',
  });

export const loading = () =>
  msg('Getting this website’s listings …', {
    id: 'resources.directory.loading',
    desc: 'Resources › Directory › shown and read aloud while the website’s file is fetched.',
  });

export const failed = () =>
  msg('This website’s listings could not be loaded. The built-in listings are here.', {
    id: 'resources.directory.failed',
    desc: 'Resources › Directory › shown and read aloud when the website’s file cannot be fetched or read.',
  });

export const retry = () =>
  msg('Try again', {
    id: 'resources.directory.retry',
    desc: 'Resources › Directory › button beside that message.',
  });
