import {msg, str} from '@lit/localize';

export const heading = () =>
  msg('Where families can get help', {id: 'resources.heading', desc: 'Resources › top heading.'});

export const lead = () =>
  msg('You do not have to work this out alone. The national links go to other websites.', {
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
