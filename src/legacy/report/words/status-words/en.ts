/** Status words of English. */
import type { SentenceWords } from './words.ts'

export const EN: SentenceWords = {
  done: ['implemented', 'put into effect', 'put into practice', 'put in place', 'in place', 'carried out', 'completed', 'achieved', 'fulfilled', 'accomplished', 'in effect', 'finished', 'realised', 'realized', 'complied with', 'in full compliance'],
  indirect: ['adopted', 'published', 'established', 'set up', 'introduced', 'launched', 'deployed', 'provides', 'provided', 'operational', 'in operation', 'in use', 'available', 'accepted', 'drawn up', 'created', 'done', 'complete', 'follows', 'complies', 'participates', 'addressed', 'live', 'delivered'],
  nouns: ['implementation', 'the work', 'deployment', 'roll-out', 'rollout', 'execution'],
  total: ['total', 'complete', 'full', 'finished', 'completed'],
  partial: ['partly', 'partially', 'in part', 'partial', 'to some extent', 'to a large extent', 'largely', 'mostly', 'almost', 'nearly', 'half', 'some of the actions', 'incompletely', 'insufficiently', 'barely', 'hardly', 'only for', 'not all'],
  fully: ['fully', 'completely', 'entirely', 'wholly', 'in full', 'totally', 'every', 'all'],
  progress: ['in progress', 'under way', 'underway', 'ongoing', 'on-going', 'being implemented', 'being developed', 'being prepared', 'being drafted', 'being put in place', 'being carried out', 'under development', 'under preparation', 'in preparation', 'work has started', 'has begun', 'has started', 'is implementing', 'are implementing', 'is working on', 'are working on', 'still working', 'started', 'pilot phase', 'being rolled out', 'being deployed'],
  planned: ['planned', 'scheduled', 'foreseen', 'envisaged', 'intends to', 'intend to', 'plans to', 'plan to', 'is going to', 'are going to', 'aims to', 'on the roadmap', 'expected to start', 'under consideration', 'being considered', 'will start', 'will begin', 'will implement', 'will adopt', 'will introduce'],
  undone: ['unimplemented', 'not started', 'not yet started', 'not begun', 'not yet begun', 'not been started', 'not yet been started', 'yet to be implemented', 'remains to be implemented', 'has yet to', 'have yet to', 'pending', 'outstanding', 'no action has been taken', 'no action taken', 'nothing has been done', 'no steps have been taken', 'no work has', 'no progress', 'no plans'],
  dropped: ['rejected', 'abandoned', 'discarded', 'not pursued', 'not be pursued', 'decided not to', 'decided against', 'dropped', 'cancelled'],
  stopped: ['no longer', 'discontinued', 'phased out', 'withdrawn', 'stopped', 'ceased', 'suspended', 'repealed', 'until recently'],
  inapplicable: ['not applicable', 'does not apply', 'do not apply', 'inapplicable', 'not relevant', 'irrelevant', 'not concerned', 'does not concern', 'of no relevance', "doesn't apply", 'cannot apply', 'outside our mandate', 'outside the mandate', 'outside the competence'],
  negation: ['not', 'no', 'never', 'none', 'nothing', 'nobody', 'cannot', 'neither', 'nor', 'without', "isn't", "aren't", "hasn't", "haven't", "wasn't", "weren't", "doesn't", "don't", "didn't", "won't", "can't", "couldn't", "wouldn't"],
  second: ['any longer'],
  denial: ['excluded', 'ruled out', 'impossible', 'unlikely', 'failed to', 'fail to', 'lack of', 'denied', 'untrue', 'false', 'fall short', 'falls short', 'far from', 'prevented', 'refused', 'unable'],
  neutral: ['not only', 'no doubt', 'without doubt', 'no later than', 'not later than', 'no less than', 'without difficulty', 'without difficulties', 'without delay', 'without any problem', 'without problems', 'no problem', 'not least', 'without exception', 'not applicable', 'not all', 'whether or not', 'no difficulty', 'not to mention', 'nothing but'],
  future: ['will', 'shall', 'going to', 'to be', 'is to', 'are to', "it'll", 'by the end of', 'tomorrow', 'soon', 'intends to', 'plans to', 'hopes to', 'next year'],
  conditional: ['if', 'unless', 'would', 'could', 'should', 'may', 'might', 'must', 'can', 'once', 'when', 'provided that', 'subject to', 'assuming', 'ought', 'possibly', 'perhaps', 'hopefully', 'in case', 'whether', 'until', 'before', 'considered', 'supposed', 'required', 'asks', 'recommends', 'need', 'needs', 'in order to', 'aim', 'expected', 'appears', 'seems', 'probably', 'had'],
  elsewhere: ['other offices', 'another office', 'other office', 'the office of', 'some offices', 'many offices', 'several offices', 'most offices', 'neighbouring', 'according to', 'reportedly', 'allegedly', 'apparently', 'it is said', 'claims', 'claimed', 'reported that', 'believe', 'vendor', 'contractor', 'supplier', 'international bureau', 'wipo', 'does not mean', 'does not amount', 'example', 'ministry', 'formerly', 'in theory', 'on paper'],
  restriction: ['but', 'except', 'excluding', 'only', 'however', 'although', 'though', 'apart from', 'yet', 'with the exception', 'nevertheless', 'still', 'while', 'other than', 'remains', 'remain', 'missing', 'lacking'],
  plain: [
    'the', 'this', 'these', 'that', 'it', 'recommendation', 'recommendations', 'action', 'actions', 'sub-item', 'item', 'items', 'measure', 'measures', 'all', 'both', 'each', 'of', 'and', 'has', 'have', 'been', 'is', 'are', 'was', 'were', 'be', 'on', 'fully', 'completely', 'entirely', 'already', 'now',
    'yet', 'still', 'currently', 'at', 'present', 'status', 'our', 'office', 'we', 'by', 'under', 'nos', 'no', 'not', 'never', "hasn't", "haven't", "isn't", 'in', 'since', 'a', 'b', 'c', 'd', 'i', 'ii', 'iii', 'implementation', 'partly', 'partially', 'successfully', 'see', 'see also', 'to', 'as', 'regards', 'regarding', 'concerning', 'as for',
  ],
}
