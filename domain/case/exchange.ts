import type { CivilDate, Month } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { withDecisionOwed } from './rsp-decision';
import type { Text } from './text';

export const EXCHANGE_DIRECTIONS = ['dhs-to-dcfs', 'dcfs-to-dhs', 'both'] as const;

/** "Whether in person or by phone" (S0.28): how it was said. */
export const EXCHANGE_CHANNELS = ['in-person', 'telephone', 'e-mail', 'written', 'fax', 'message', 'other'] as const;

/** Information that passed between the agencies, as a line of the log; its words are in the record store. */
export interface Exchange {
  id: string;
  on: CivilDate;
  direction: (typeof EXCHANGE_DIRECTIONS)[number];
  channel: (typeof EXCHANGE_CHANNELS)[number];
  /** What about: values of the list exchange-topics (S0.8–S0.16). */
  topics?: string[];
  /** The form that it was, if it was one. */
  form?: 'form-2151' | 'form-2151a';
  month?: Month;
}

/** "A record of all exchanges" (S0.28): numbered; the case holds the latest, the journal all of them. */
export interface ExchangeLog {
  count: number;
  latest: Exchange[];
}

export interface ExchangeEvents {
  exchangeLogged: {
    exchange: Exchange;
    enrolment: string;
    with: string[];
    /** It was the call to the DHS liaison that a referral asks for. */
    liaisonCall: boolean;
    aboutTheFamily: boolean;
    summary: Text | null;
  };
}

export const evolveExchanges: Evolvers<ExchangeEvents> = {
  exchangeLogged: (aCase, { exchange, enrolment, liaisonCall, aboutTheFamily }) => {
    const logged = withExchange(aCase, exchange);
    const called = liaisonCall ? withCall(logged, exchange.on) : logged;
    return asksForDecision(exchange, aboutTheFamily)
      ? withDecisionOwed(called, exchange.id, enrolment, exchange.on)
      : called;
  },
};

/** "Each time information is received from DCFS" (S0.27): what DHS alone says is not received. */
function asksForDecision({ direction }: Exchange, aboutTheFamily: boolean): boolean {
  return aboutTheFamily && direction !== 'dhs-to-dcfs';
}

/** One call answers every referral that was received by then. */
function withCall(aCase: Case, on: CivilDate): Case {
  const forms2151 = aCase.forms2151.map((form) => (awaitsCall(form, on) ? { ...form, calledOn: on } : form));
  return { ...aCase, forms2151 };
}

/** A referral that was received by a day and that no call has followed yet. */
export function awaitsCall({ receivedOn, calledOn }: Case['forms2151'][number], on: CivilDate): boolean {
  return receivedOn !== null && receivedOn <= on && calledOn === null;
}

/** The number that the next exchange gets. */
export function nextExchange({ exchanges }: Case): string {
  return `exchange-${exchanges.count + 1}`;
}

// A ten-year joint service has some three hundred exchanges: the older ones are read from the journal.
const KEPT = 40;

/** The log with one more line. */
export function withExchange(aCase: Case, exchange: Exchange): Case {
  const { count, latest } = aCase.exchanges;
  return { ...aCase, exchanges: { count: count + 1, latest: [...latest, exchange].slice(-KEPT) } };
}
