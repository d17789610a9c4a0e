/** English words that tell the subject of a recommendation. */
import type { SubjectWords } from './subject.ts'

export const ENGLISH_SUBJECTS: SubjectWords = {
  'ict-strategy': [
    ['ICT strategy', 3], ['ICT strategies', 3], ['IT strategy', 3], ['information and communication technology strategy', 3],
    ['information and communication technologies strategy', 3], ['digital strategy', 2], ['strategic planning', 1],
  ],
  digitization: [['full text', 3], ['full-text', 3], ['machine-readable', 2], ['machine readable', 2], ['digitization', 2], ['digitize', 2], ['digitise', 2], ['digitisation', 2]],
  'data-governance': [['data governance', 4], ['governance of data', 4], ['data management policy', 2]],
  'digital-transformation': [
    ['digital transformation', 3], ['digital era', 2], ['digital age', 2], ['digitalization', 2], ['business models', 2],
    ['legal frameworks', 1], ['work processes', 1],
  ],
  'emerging-technology': [['blockchain', 3], ['artificial intelligence', 3], ['emerging technolog', 2], ['distributed ledger', 2], ['machine learning', 2], ['generative AI', 2]],
  'reference-architecture': [['reference architecture', 4], ['reference ICT architecture', 4], ['reference IT architecture', 4], ['platforms', 1]],
  cooperation: [
    ['cooperation project', 3], ['cooperative project', 3], ['multilateral cooperation', 2], ['international cooperation', 2],
    ['joint projects', 2], ['collaboration project', 3], ['collaborative project', 3], ['international collaboration', 2],
  ],
  'wipo-standards': [['WIPO Standards', 2], ['standards of WIPO', 2], ['development of standards', 2], ['development of WIPO', 2]],
  'it-security': [['IT security', 3], ['information security', 3], ['cybersecurity', 3], ['cyber security', 3], ['cyber-security', 3], ['ICT security', 3]],
  'project-experience': [['ICT projects', 3], ['IT projects', 3], ['share their experience', 1], ['project management', 2]],
}
