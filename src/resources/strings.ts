import {msg, str} from '@lit/localize';

export const heading = () =>
  msg('Where families can get help', {id: 'resources.heading', desc: 'Resources › top heading.'});

export const lead = () =>
  msg('You do not have to work this out alone. Most links here go to other websites.', {
    id: 'resources.lead',
    desc: 'Resources › opening, below the top heading.',
  });

export const localHeading = () =>
  msg('From this website', {
    id: 'resources.local.heading',
    desc: 'Resources › heading over the links that the embedding site added, such as a district’s own offices.',
  });

export const nationalHeading = () =>
  msg('Across the country', {
    id: 'resources.national.heading',
    desc: 'Resources › heading over resources that serve the whole United States.',
  });

export const inEnglish = () =>
  msg('In English', {
    id: 'resources.inEnglish',
    desc: 'Resources › small print under a link: the language of that website.',
  });

export const seen = (date: string) =>
  msg(str`Address last seen ${date}`, {
    id: 'resources.seen',
    desc: 'Resources › small print under a link. 0: a date. The address was seen in use; nobody claims to have opened it.',
  });

export const seenUnknown = () =>
  msg('Date of this address not known', {
    id: 'resources.seenUnknown',
    desc: 'Resources › small print under a link: no dated page with the address was found.',
  });

export const stateHeading = () =>
  msg('Help in your state', {
    id: 'resources.inState.heading',
    desc: 'Resources › heading over who helps in one state.',
  });

export const stateLabel = () =>
  msg('Your state or territory', {
    id: 'resources.inState.label',
    desc: 'Resources › Help in your state › label of the menu of states.',
  });

export const stateNone = () =>
  msg('Choose …', {
    id: 'resources.inState.none',
    desc: 'Resources › Help in your state › first line of the menu of states, before one is chosen.',
  });

export const statePrompt = () =>
  msg('Choose your state to see who helps families there. We do not keep your choice.', {
    id: 'resources.inState.prompt',
    desc: 'Resources › Help in your state › shown before a state is chosen. Nothing is stored.',
  });

export const stateShown = (state: string) =>
  msg(str`Showing help in ${state}`, {
    id: 'resources.inState.shown',
    desc: 'Resources › Help in your state › read aloud after the reader chose. 0: name of a state or territory.',
  });

export const centersHeading = () =>
  msg('Parent centers', {
    id: 'resources.inState.centers.heading',
    desc: 'Resources › Help in your state › heading over the federally funded parent centers.',
  });

export const centers = () =>
  msg(
    'You pay nothing. The government usually pays these centers to help families. Ask about your rights and what to do.',
    {
      id: 'resources.inState.centers',
      desc: 'Resources › Help in your state › what a parent center does. Keep “usually”. Also in the directory.',
    },
  );

export const agencyHeading = () =>
  msg('State special education office', {
    id: 'resources.inState.agency.heading',
    desc: 'Resources › Help in your state › heading over the special education office of the state education agency.',
  });

export const agency = () =>
  msg('Checks on school districts and handles state complaints about special education.', {
    id: 'resources.inState.agency',
    desc: 'Resources › Help in your state › what the special education office of the state education agency does. Also in the directory.',
  });

export const protectionHeading = () =>
  msg('Protection and advocacy', {
    id: 'resources.inState.protection.heading',
    desc: 'Resources › Help in your state › heading over the protection and advocacy organization, a legal term.',
  });

export const protection = () =>
  msg('Defends the rights of people with disabilities. Help is often free.', {
    id: 'resources.inState.protection',
    desc: 'Resources › Help in your state › what the protection and advocacy organization does. Keep “often”. Also in the directory.',
  });

export const wholeState = () =>
  msg('Serves the whole state or territory', {
    id: 'resources.inState.area.whole',
    desc: 'Resources › Help in your state › small print under a parent center: where its families live.',
  });

export const areaServed = () =>
  msg('Serves:', {
    id: 'resources.inState.area.places',
    desc: 'Resources › Help in your state › small print under a parent center. Proper names of places, in English, follow the colon.',
  });

export const areaUnknown = () =>
  msg('Ask which part of the state it serves', {
    id: 'resources.inState.area.unknown',
    desc: 'Resources › Help in your state › small print under a parent center that serves a part of the state; which one is not known to us.',
  });

const pair = (one: string, other: string) =>
  msg(str`${one}, ${other}`, {
    id: 'resources.list',
    desc: 'Resources › two names in a list, of languages or of kinds of service, with what the language writes between them. 0 and 1: names.',
  });

/** What stands between the names in a list. */
export const listSeparator = () => pair('', '');

export const languages = (names: readonly string[]) =>
  msg(str`Languages: ${names.join(listSeparator())}`, {
    id: 'resources.languages',
    desc: 'Resources › small print under a service. 0: names of languages with commas.',
  });

export const languagesUnknown = () =>
  msg('Ask about languages', {
    id: 'resources.inState.languages.unknown',
    desc: 'Resources › Help in your state › small print under a parent center whose languages are not known to us.',
  });

export const centersMissing = () =>
  msg('We have no confirmed center here yet. There may be one. Look in the national list:', {
    id: 'resources.inState.centers.missing',
    desc: 'Resources › Help in your state › shown instead of a parent center. A link follows the colon.',
  });

export const addressMissing = () =>
  msg('We know of no confirmed address. Look here:', {
    id: 'resources.inState.addressMissing',
    desc: 'Resources › Help in your state › small print under a name without a link. A link follows the colon.',
  });

export const newerList = () =>
  msg('Centers change. This national list may be newer:', {
    id: 'resources.inState.newerList',
    desc: 'Resources › Help in your state › under the parent centers. A link follows the colon.',
  });
