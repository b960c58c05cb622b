import type { us28Points as Structure } from '../../definitions/us-28-points';
import type { TextOf } from '../words';

export const us28Points: TextOf<typeof Structure> = {
  clauses: {
    '10': 'If Russia invades again, recognition of the new territory is revoked.',
    '19': 'The Zaporizhzhia nuclear plant is restarted under the IAEA and its power is shared 50:50 between Ukraine and Russia.',
    '21a':
      'Crimea, Luhansk and Donetsk would be recognised as de facto Russian, by the United States among others.',
    '21b':
      'In Kherson and Zaporizhzhia the line is frozen, which the text equates with de facto recognition along it.',
    '21c':
      'Russia gives up other territory that it controls outside the five regions, as agreed; the text names none.',
    '21d':
      'Ukrainian forces leave the part of Donetsk oblast that they hold. It becomes a buffer zone that would be recognised internationally as Russian territory and that Russian forces would not enter.',
    '22': 'Once agreed, neither side changes the territorial arrangements by force.',
    '23': 'Russia does not hinder Ukraine’s commercial use of the Dnipro.',
    '28': 'The ceasefire begins once both sides have pulled back to the agreed points.',
  },
  remarks: {
    '21a-unconfirmed':
      'Clause 21a names the whole oblast, but no clause orders a withdrawal from the pocket that Ukraine holds; AFP counts it as given up.',
    '21d':
      'The zone would be recognised internationally as Russian territory under this text; who would administer and police it is not defined.',
    '21b': 'The line of contact would also be frozen here.',
    '21c-unconfirmed':
      'The text speaks of “agreed” territories outside the five regions and names none of them.',
    'kinburn-spit-tip-unconfirmed': 'The text does not name the spit.',
  },
  places: {
    'zaporizhzhia-nuclear-plant': 'Would be restarted under the IAEA, its power shared 50:50.',
    'fortress-belt': 'Not named; its towns that Ukraine holds would lie in the demilitarised zone.',
    'kinburn-spit-tip': 'Not named; Russia would leave it if it were among the agreed territories.',
  },
  notes: [
    'Clause 21d goes further than the “de facto” of 21a: it speaks of international recognition of the zone as territory of the Russian Federation.',
    'No clause covers the small pocket of Luhansk oblast that Ukraine held.',
    'Who would administer and police the demilitarised zone is not defined.',
    'The day of the line of contact is not defined.',
    'The Kinburn Spit is not named.',
    'Other reports differed: in the Telegraph’s, title would stay Ukrainian and Russia would pay rent; in the Financial Times (11 December 2025), the zone would lie in both Donetsk and Luhansk.',
  ],
};
