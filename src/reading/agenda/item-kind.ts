import type { ItemKind } from '../printed.js';
import { wordsOf } from '../words/tokens.js';
import { normalTitle } from './title-shape.js';

const otherBusiness = /^(?:any )?(?:other|urgent|late|general|further|additional|miscellaneous)(?: or urgent| and urgent| urgent)? (?:business|matters?|items?|competent business)|^(?:aob|a\.o\.b|a\.o\.c\.b|aocb|any other|anything else|general|miscellaneous|items? (?:for|of) information|q ?& ?a, other|other|items not on the agenda|general business)$|\bother matters? raised\b|\bany other (?:competent )?business\b|\bitems? of urgent business\b|^urgent business|^items? (?:for|of) information\b/;

const standing: readonly RegExp[] = [
  /^(?:chair(?:man|person)?['s]*\s)?(?:welcome|introduction|opening|call(?:ed)? to order|meeting called|roll call|attendance|apolog|quorum|pledge|invocation|prayers?|karakia|moment of silence|flag salute|preliminar|administration$|formalities|procedural|administrivia|housekeeping|scribe|mihi|whakatau)/,
  /^(?:acknowledge?ment of (?:country|traditional)|land acknowledge?ment|declaration of opening|official opening|attendance and|present|record of attendance|leave of absence|membership|substitut|election of (?:chair|vice)|notice of meeting|notice of webcasting|recording of meeting|emergency evacuation)/,
  /\b(?:declarations?|disclosures?|conflicts?|register|registers?) of (?:\w+ ){0,3}interests?\b|^(?:declarations|interests)\b|\binterests? register\b|^conflicts?\b/,
  /^(?:approval|adoption|acceptance|confirmation|review|changes|amendments?|additions?|modification|setting|acceptance)(?: and \w+)?(?: of| to)? (?:the )?(?:\w+ )?agenda\b|^agenda(?: review| bashing| changes| approval| and minutes)?$|^order of business$/,
  /^(?:\w+ ){0,2}minutes\b(?! silence)|^minutes?$|\bminutes? (?:of|from|for)\b(?!.*\bpolicy\b)|\b(?:previous|last|prior|draft|past) minutes?\b|^(?:approval|confirmation|adoption|acceptance|reading|correction)(?: and \w+)? of (?:the )?(?:\w+ ){0,4}(?:minutes?|record)|^record of (?:the )?(?:\w+ ){0,3}meeting|^notes? of (?:the )?(?:last|previous)|^(?:ordinary|regular|special) (?:\w+ )?meeting \d/,
  /^(?:matters?|business|actions?|items?)(?: points?| items?)? (?:arising|outstanding|from (?:the )?(?:last|previous|minutes))|\bmatters arising\b|^(?:review of |outstanding |open |rolling )?(?:action log|action points?|action list|action tracker|action sheet|action register|action review|actions|action items? review)(?: review| update)?$|^(?:review|follow[- ]?up)(?: of)? (?:the )?(?:\w+ )?actions?\b/,
  /^public (?:participation|comments?|questions?|question time|forum|input|session|open session|speaking|hearing of citizens)|^(?:questions?|comments?|petitions?) from (?:the |members of the )?public|^(?:citizens?|audience|visitors?|open) (?:comments?|forum|participation|communications?|time)|^(?:adjournment for (?:the )?)?public$|^oral communications|^hearing of the public|^democratic (?:period|fifteen)/,
  /^exclusion of (?:the )?(?:press|public)|^(?:report (?:from|out of) )?closed session|^executive session$|^(?:move into )?(?:confidential|private) session/,
  /^(?:dates?|time|venue|details)\b.{0,40}\b(?:next|future)\b|^(?:next|future|upcoming|forthcoming) (?:\w+ ){0,2}meetings?\b|^(?:next|future) meeting|^calendar of meetings$|^schedule of next/,
  /^(?:adjourn|clos(?:e|ing|ure)|meeting clos|end of|conclusion|termination|close of|karakia whakamutunga|closing)/,
];

/** What sort of item a title heads. */
export function itemKind(title: string): ItemKind {
  const lower = normalTitle(title).replace(/^to (?:receive|approve|note|consider|confirm|agree|accept|adopt|sign|record|declare|discuss|review|hear)(?: and \w+)? (?:the |any |as a \w+ \w+ )?/, (start) => (/declare/.test(start) ? 'declarations of ' : /approve|confirm|adopt|sign/.test(start) ? 'approval of ' : ''));
  if (otherBusiness.test(lower) && !lower.startsWith('new business')) return 'ANY_OTHER_BUSINESS';
  return wordsOf(lower, 18).length <= 17 && standing.some((expression) => expression.test(lower)) ? 'STANDING' : 'SUBSTANTIVE';
}
