import { withWeekday } from '../../domain/calendar/civil-date';
import { DOCUMENT_TITLES, type PlanDocument } from '../../domain/case/document';
import { assessmentOf } from '../../domain/case/programme';
import { below, type Printing, said, withAge } from './entry';

/** The documents beside the pages (S2.50–S2.52); the family assessment is one as soon as it is recorded. */
export function documents(printing: Printing): string[] {
  const { aCase, plan } = printing;
  const assessment = assessmentOf(aCase, plan.id);
  const recorded = assessment && `recorded ${withWeekday(assessment.on)} (caseclock narratives)`;
  return [
    ...(recorded ? [`${DOCUMENT_TITLES['family-assessment']}, ${recorded}`] : []),
    ...plan.documents.flatMap((each) => documentLines(printing, each)),
  ];
}

function documentLines(printing: Printing, { kind, about, on, language, includes = [] }: PlanDocument): string[] {
  const whom = about ? ` of ${withAge(printing, about)}` : '';
  return [
    `${DOCUMENT_TITLES[kind]}${whom}, ${withWeekday(on)}`,
    ...below(...said('Language', language), ...said('With', includes.map((each) => DOCUMENT_TITLES[each]).join('; '))),
  ];
}
