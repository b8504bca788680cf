import type { Case } from '../../domain/case/case';
import { type Service, servicesRunning } from '../../domain/case/service';
import { significantEvents } from '../../domain/case/significant-event';
import type { WarningRule } from '../../domain/duties/warning';
import { SOURCE } from './source';

/*
 * KCA 15 and 17:
 *
 *   […] monitoring service attendance and improved behavioral changes, and linking payment to service delivery.
 *   Plan with service providers how to address potential barriers to successful completion of treatment.
 *   Monitor service provision to ensure conformity with case plan and progress toward achievement of goals.
 *
 * No number is given: what nobody has recorded of a running service is shown until somebody does.
 */
export const serviceOpenPoints: WarningRule = {
  code: 'service-open-points',
  source: SOURCE,
  cites: ['S4.31', 'S4.34', 'S4.49'],
  finds: (aCase) =>
    servicesRunning(aCase).flatMap((service) => {
      const points = openPoints(service);
      const sentence = `${service.id} leaves open: ${points.join('; ')}.`;
      return points.length > 0 ? [{ key: service.id, sentence }] : [];
    }),
};

function openPoints({ monitored, payment, barriersMetOn, evaluated }: Service): string[] {
  return [
    ...(monitored?.attendance ? [] : ['how it is attended (recordProviderReport)']),
    ...(monitored?.behaviour ? [] : ['what changes in behaviour (recordProviderReport)']),
    ...(payment === 'on-delivery' || payment === 'none'
      ? []
      : ['payment linked to delivery (recordProviderContact, payment)']),
    ...(barriersMetOn ? [] : ['how barriers are met, as planned with the provider (recordProviderContact, barriers)']),
    ...(evaluated ? [] : ['whether it is given as the plan says (evaluateService)']),
  ];
}

/*
 * KCA 17:
 *
 *   Monitor service provision to ensure conformity with case plan […]
 *   Evaluate with child/family/service provider the effectiveness of current services and adjust service levels,
 *   intensity, type, location, duration as needed. Change providers if indicated.
 *
 * What was found wrong is shown until a joint review of that day or later has changed the service, or it is found right.
 */
export const serviceToAdjust: WarningRule = {
  code: 'service-to-adjust',
  source: SOURCE,
  cites: ['S4.31', 'S4.49', 'S4.50'],
  finds: (aCase) =>
    servicesRunning(aCase).flatMap((service) => {
      const found = shortcomings(service).filter(({ on }) => !service.changes.some((each) => each.reviewedOn >= on));
      const what = found.map(({ what: each, on }) => `${each} (${on})`).join(', ');
      const sentence =
        `${service.id} is not as it should be: ${what}. Review it jointly with family and provider; adjust level, ` +
        'intensity, type, location or duration, or change the provider (changeService).';
      return found.length > 0 ? [{ key: service.id, sentence }] : [];
    }),
};

function shortcomings({ monitored, evaluated }: Service): { on: string; what: string }[] {
  const seen = [
    monitored?.attendance && monitored.attendance !== 'regular' && `attendance ${monitored.attendance}`,
    monitored?.behaviour === 'worse' && 'behaviour worse',
  ];
  const found = [
    evaluated && !evaluated.conforms && 'not given as the plan says',
    evaluated && evaluated.effect !== 'effective' && evaluated.effect.replace('-', ' '),
  ];
  return [
    ...seen.flatMap((what) => (what ? [{ on: monitored?.on ?? '', what }] : [])),
    ...found.flatMap((what) => (what ? [{ on: evaluated?.on ?? '', what }] : [])),
  ];
}

/*
 * KCA 15 and 17:
 *
 *   Advise service providers of significant changes affecting service delivery or client needs.
 *   Notify service providers of significant events or changes for the child or family, including change of permanency
 *   goal.
 *
 * Each running service is shown with what its provider has not been told, until the talk is recorded.
 */
export const providerNotTold: WarningRule = {
  code: 'provider-not-told',
  source: SOURCE,
  cites: ['S4.33', 'S4.55'],
  finds: (aCase) =>
    servicesRunning(aCase).flatMap((service) => {
      const untold = untoldTo(aCase, service);
      const sentence = `The provider of ${service.id} has not been told: ${untold.join(', ')}. Tell it and record the talk (recordProviderContact, told).`;
      return untold.length > 0 ? [{ key: service.id, sentence }] : [];
    }),
};

function untoldTo(aCase: Case, { startedOn, toldOn }: Service): string[] {
  return significantEvents(aCase)
    .filter(({ on }) => on > startedOn && on > (toldOn ?? ''))
    .map(({ on, what }) => `${what} on ${on}`);
}
