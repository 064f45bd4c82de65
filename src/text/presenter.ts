/** Who leads through a programme, as the label of a turn, as a part of a regular expression without regard to capitals. */
export const PRESENTER = '(?:news\\s?)?(?:presenter|anchor|reader)|announcer|narrator|voice-?over'
