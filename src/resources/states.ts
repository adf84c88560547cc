import {msg} from '@lit/localize';
import data from './states.json';

/** A body that helps families, as `states.json` has it. The bundles leave out where each fact was seen. */
export interface StateBody {
  /** What it calls itself; never translated. */
  name: string;
  /** Missing where no address was confirmed. */
  url?: string | null;
  /** Newest date of a public page in which the address was seen: a day, a month or a year. */
  seen?: string | null;
}

/** A parent center that the federal government pays for (20 U.S.C. 1471 and 1472). */
export interface ParentCenter extends StateBody {
  /** The part of the state that it serves, in proper names; missing where it is not known. */
  area?: 'statewide' | string[] | null;
  /** BCP 47 tags; missing where they are not known. */
  languages?: string[] | null;
}

/** Who helps families in one state or territory. */
export interface StateHelp {
  /** Empty where none was confirmed. */
  centers: ParentCenter[];
  /** The special education office of the state education agency. */
  agency: StateBody;
  /** The protection and advocacy organization. */
  protection: StateBody;
}

const help = data.states as Record<string, StateHelp>;

/** When the data of the states was last worked on, as an ISO date. */
export const statesUpdated: string = data.updated;

/** The 50 states, DC and the territories: code → name in the current language. */
export const stateNames: Readonly<Record<string, () => string>> = {
  AL: () =>
    msg('Alabama', {
      id: 'resources.state.AL',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  AK: () =>
    msg('Alaska', {
      id: 'resources.state.AK',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  AZ: () =>
    msg('Arizona', {
      id: 'resources.state.AZ',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  AR: () =>
    msg('Arkansas', {
      id: 'resources.state.AR',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  CA: () =>
    msg('California', {
      id: 'resources.state.CA',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  CO: () =>
    msg('Colorado', {
      id: 'resources.state.CO',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  CT: () =>
    msg('Connecticut', {
      id: 'resources.state.CT',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  DE: () =>
    msg('Delaware', {
      id: 'resources.state.DE',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  DC: () =>
    msg('District of Columbia', {
      id: 'resources.state.DC',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  FL: () =>
    msg('Florida', {
      id: 'resources.state.FL',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  GA: () =>
    msg('Georgia', {
      id: 'resources.state.GA',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  HI: () =>
    msg('Hawaii', {
      id: 'resources.state.HI',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  ID: () =>
    msg('Idaho', {
      id: 'resources.state.ID',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  IL: () =>
    msg('Illinois', {
      id: 'resources.state.IL',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  IN: () =>
    msg('Indiana', {
      id: 'resources.state.IN',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  IA: () =>
    msg('Iowa', {
      id: 'resources.state.IA',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  KS: () =>
    msg('Kansas', {
      id: 'resources.state.KS',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  KY: () =>
    msg('Kentucky', {
      id: 'resources.state.KY',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  LA: () =>
    msg('Louisiana', {
      id: 'resources.state.LA',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  ME: () =>
    msg('Maine', {
      id: 'resources.state.ME',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  MD: () =>
    msg('Maryland', {
      id: 'resources.state.MD',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  MA: () =>
    msg('Massachusetts', {
      id: 'resources.state.MA',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  MI: () =>
    msg('Michigan', {
      id: 'resources.state.MI',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  MN: () =>
    msg('Minnesota', {
      id: 'resources.state.MN',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  MS: () =>
    msg('Mississippi', {
      id: 'resources.state.MS',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  MO: () =>
    msg('Missouri', {
      id: 'resources.state.MO',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  MT: () =>
    msg('Montana', {
      id: 'resources.state.MT',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  NE: () =>
    msg('Nebraska', {
      id: 'resources.state.NE',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  NV: () =>
    msg('Nevada', {
      id: 'resources.state.NV',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  NH: () =>
    msg('New Hampshire', {
      id: 'resources.state.NH',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  NJ: () =>
    msg('New Jersey', {
      id: 'resources.state.NJ',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  NM: () =>
    msg('New Mexico', {
      id: 'resources.state.NM',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  NY: () =>
    msg('New York', {
      id: 'resources.state.NY',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  NC: () =>
    msg('North Carolina', {
      id: 'resources.state.NC',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  ND: () =>
    msg('North Dakota', {
      id: 'resources.state.ND',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  OH: () =>
    msg('Ohio', {
      id: 'resources.state.OH',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  OK: () =>
    msg('Oklahoma', {
      id: 'resources.state.OK',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  OR: () =>
    msg('Oregon', {
      id: 'resources.state.OR',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  PA: () =>
    msg('Pennsylvania', {
      id: 'resources.state.PA',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  RI: () =>
    msg('Rhode Island', {
      id: 'resources.state.RI',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  SC: () =>
    msg('South Carolina', {
      id: 'resources.state.SC',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  SD: () =>
    msg('South Dakota', {
      id: 'resources.state.SD',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  TN: () =>
    msg('Tennessee', {
      id: 'resources.state.TN',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  TX: () =>
    msg('Texas', {
      id: 'resources.state.TX',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  UT: () =>
    msg('Utah', {
      id: 'resources.state.UT',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  VT: () =>
    msg('Vermont', {
      id: 'resources.state.VT',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  VA: () =>
    msg('Virginia', {
      id: 'resources.state.VA',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  WA: () =>
    msg('Washington', {
      id: 'resources.state.WA',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  WV: () =>
    msg('West Virginia', {
      id: 'resources.state.WV',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  WI: () =>
    msg('Wisconsin', {
      id: 'resources.state.WI',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  WY: () =>
    msg('Wyoming', {
      id: 'resources.state.WY',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  PR: () =>
    msg('Puerto Rico', {
      id: 'resources.state.PR',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  VI: () =>
    msg('U.S. Virgin Islands', {
      id: 'resources.state.VI',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  GU: () =>
    msg('Guam', {
      id: 'resources.state.GU',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  AS: () =>
    msg('American Samoa', {
      id: 'resources.state.AS',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
  MP: () =>
    msg('Northern Mariana Islands', {
      id: 'resources.state.MP',
      desc: 'Resources › name of a state or territory, as families write it.',
    }),
};

/** Whether a code is that of a state, DC or a territory. */
export const isState = (code: string): boolean => Object.hasOwn(stateNames, code);

/** Who helps in a state; undefined for a code that is none. */
export const stateHelp = (code: string): StateHelp | undefined =>
  isState(code) ? help[code] : undefined;
