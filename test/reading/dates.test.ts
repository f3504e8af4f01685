import { describe, expect, it } from 'vitest';
import { findDue, readDue } from '../../src/reading/dates/due-range.js';
import { findDates, isoDate } from '../../src/reading/dates/find-dates.js';
import { findTimes } from '../../src/reading/dates/find-times.js';
import { readNextMeeting } from '../../src/reading/front/next-meeting.js';
import { readPreviousMeeting } from '../../src/reading/front/previous-meeting.js';

describe('dates', () => {
  it.each([
    ['Tuesday 10 March 2015', ['2015-03-10']],
    ['3RD JUNE 2024 and 18th February, 2025', ['2024-06-03', '2025-02-18']],
    ['the 9th of November 2024', ['2024-11-09']],
    ['May 7, 2024 and Sept. 3 2024', ['2024-05-07', '2024-09-03']],
    ['2019-11-04', ['2019-11-04']],
    ['13/03/2015, 3.4.2015 and 10/31/2024', ['2015-03-13', '2015-04-03', '2024-10-31']],
    ['in June 2019', ['2019-06']],
    ['30 February 2019, 45 March 2019, version 1.2.3', []],
    ['12 September', [null]],
  ])('in %j', (text, iso) => expect(findDates(text).map(isoDate)).toEqual(iso));

  it('says where day and month could change places', () => expect(findDates('03/04/2015 and 13/04/2015').map((date) => date.disputed)).toEqual([true, false]));
});

describe('times', () => {
  it.each([
    ['3pm', ['15:00']], ['7.30 p.m.', ['19:30']], ['12:00pm', ['12:00']], ['12 midnight', ['00:00']], ['at noon', ['12:00']], ['16.20', ['16:20']], ['10h00', ['10:00']], ['1530 hrs', ['15:30']], ['12:30 a.m.', ['00:30']],
    ['2.00 - 4.00pm', ['14:00', '16:00']], ['10am – 12 noon', ['10:00', '12:00']], ['11.30-1pm', ['11:30', '13:00']], ['14:00 – 16:10', ['14:00', '16:10']], ['half past seven in the evening', ['19:30']], ['twenty to one', ['12:40']],
    ["ten o'clock in the morning", ['10:00']], ['25.70 or £3.50 or 7.5%', []],
  ])('in %j', (text, times) => expect(findTimes(text).map((time) => time.time)).toEqual(times));

  it('takes 1:00 to 6:59 as afternoon and says that it did', () => {
    expect(findTimes('3:30')).toMatchObject([{ time: '15:30', assumed: true }]);
    expect(findTimes('9:30')).toMatchObject([{ time: '09:30', assumed: false }]);
  });
});

describe('when an action is due', () => {
  const context = { meetingDate: '2024-06-03', nextMeeting: '2024-07-01' };

  it.each([
    ['AL to write by 12 June 2024', '2024-06-12', '2024-06-12'],
    ['AL to write by 12 May', '2025-05-12', '2025-05-12'],
    ['to hold the first board in May or June 2025.', '2025-05-01', '2025-06-30'],
    ['to write before the end of the month', '2024-06-30', '2024-06-30'],
    ['to draft it by the end of November', '2024-11-30', '2024-11-30'],
    ['to report to the next meeting', '2024-07-01', '2024-07-01'],
    ['to come to the July meeting', '2024-07-01', '2024-07-01'],
    ['to come to the October meeting', '2024-10-01', '2024-10-31'],
    ['to be sent within two weeks', '2024-06-17', '2024-06-17'],
    ['to supply these before Christmas', '2024-12-25', '2024-12-25'],
    ['to reply ASAP', null, null],
  ])('%j', (text, from, to) => expect(findDue(text, context)).toMatchObject({ from, to }));

  it('is not said by dates of other things', () => {
    expect(findDue('to circulate the minutes of 12 March 2024', context)).toBeNull();
    expect(findDue('to write about Operation May', context)).toBeNull();
  });

  it('reads cells of a table', () => {
    expect(readDue('31 May', context)).toMatchObject({ text: '31 May', from: '2025-05-31' });
    expect(readDue('weekly', context)).toEqual({ text: 'weekly', from: null, to: null });
    expect(readDue('–', context)).toBeNull();
  });
});

describe('the meetings before and after', () => {
  it('takes the nearest day before where the year is not printed', () => {
    expect(readPreviousMeeting('Minutes of Last Meeting (15 September)', '2015-03-10')).toMatchObject({ date: '2014-09-15', assumedYear: true });
    expect(readPreviousMeeting('Minutes of 8 June', '2023-10-05')).toMatchObject({ date: '2023-06-08' });
    expect(readPreviousMeeting('Budget for May 2014', '2015-03-10')).toBeNull();
  });

  it('reads day, time and place of the next', () => {
    expect(readNextMeeting('Date of next meeting: 9 June 2015. 12:00pm at City Hall', '2015-03-10', null)).toMatchObject({ date: '2015-06-09', time: '12:00', venue: 'City Hall' });
    expect(readNextMeeting('Next meeting: 11 February, 2.00, Memorial Hall. Finished 3.50.', '2024-12-03', null)).toMatchObject({ date: '2025-02-11', time: '14:00', venue: 'Memorial Hall', assumedYear: true });
    expect(readNextMeeting('Next meeting: 9 August 2024, 9.00 am, same place', '2024-07-12', 'Long Barn')).toMatchObject({ venue: 'Long Barn' });
    expect(readNextMeeting('The Board will next meet in December 2023, in Norrvik', '2023-10-05', null)).toMatchObject({ date: '2023-12', venue: 'Norrvik' });
    expect(readNextMeeting('Next meeting to be arranged', '2024-07-12', null)).toBeNull();
  });
});
