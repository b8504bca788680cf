import { changesBetween } from '../../../client/web/approvals/changes';

const page = (title: string, ...lines: string[]) => ({ title, lines });

describe('what a plan says otherwise than the one before', () => {
  test('is what is new and what is gone, page by page', () => {
    const before = [page('Strengths', 'reads well', 'plays the cello'), page('ID', 'starts in May')];
    const after = [page('Strengths', 'plays the cello', 'has an aunt near by'), page('ID', 'starts in May')];
    expect(changesBetween(before, after)).toEqual([
      { title: 'Strengths', added: ['has an aunt near by'], removed: ['reads well'] },
    ]);
  });

  test('is nothing where lines only stand in another order', () => {
    expect(changesBetween([page('ID', 'one', 'two')], [page('ID', 'two', 'one')])).toEqual([]);
  });

  test('a line that stood once and stands twice is new once', () => {
    expect(changesBetween([page('ID', 'one')], [page('ID', 'one', 'one')])).toEqual([
      { title: 'ID', added: ['one'], removed: [] },
    ]);
  });

  test('a page that only one of the two has is shown whole', () => {
    expect(changesBetween([page('Old', 'gone')], [page('New', 'here')])).toEqual([
      { title: 'New', added: ['here'], removed: [] },
      { title: 'Old', added: [], removed: ['gone'] },
    ]);
  });
});
