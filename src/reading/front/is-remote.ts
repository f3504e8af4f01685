const remotePlace = /^(?:via |by |on |held |remotely |virtually )*(?:an? |the )?(?:(?:ms |microsoft )?teams|zoom|web ?ex|skype|google meet|online|virtual(?:ly)?|remote(?:ly)?|tele-?conference|tele-?con|conference call|phone|telephone|video ?-?(?:conference|conferencing|link|call)|audio[- ]?visual link|(?:online )?video ?conference)(?: (?:meeting|call|conference|only|platform|through zoom|via \w+))*$/i;

/** Whether all met from afar: the place is a call, or the heading calls the meeting one. A place with a call beside it is none. */
export function isRemote(venue: string | null, heading: readonly string[]): boolean {
  if (venue !== null) return remotePlace.test(venue.trim());
  return heading.some((line) => /\b(?:teleconference|telecon|videoconference|virtual meeting|online meeting|remote meeting|conference call)\b/i.test(line));
}
