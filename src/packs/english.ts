import { DISPUTES_ENGLISH } from './english/disputes.ts';
import { DOCUMENTS_ENGLISH } from './english/documents.ts';
import { ENFORCEMENT_ENGLISH } from './english/enforcement.ts';
import { LEADERSHIP_ENGLISH } from './english/leadership.ts';
import { PUBLIC_ENGLISH } from './english/public.ts';
import { SERVICE_ENGLISH } from './english/service.ts';

const NAMES: Readonly<Record<string, string>> = { ...LEADERSHIP_ENGLISH, ...SERVICE_ENGLISH, ...DOCUMENTS_ENGLISH, ...ENFORCEMENT_ENGLISH, ...DISPUTES_ENGLISH, ...PUBLIC_ENGLISH };

/** The name of an indicator in English, `null` where it has none. */
export function englishName(indicator: string): string | null {
  return NAMES[indicator] ?? null;
}

/** Topics by the part of an indicator's id before the dot. */
const TOPICS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  leadership: { zh: '组织领导', en: 'leadership' },
  service: { zh: '政务服务与放管服', en: 'government services' },
  normative: { zh: '规范性文件', en: 'normative documents' },
  legislation: { zh: '立法', en: 'legislation' },
  decision: { zh: '行政决策', en: 'administrative decisions' },
  counsel: { zh: '法律顾问', en: 'legal counsel' },
  enforcement: { zh: '行政执法', en: 'law enforcement' },
  reconsideration: { zh: '行政复议', en: 'administrative reconsideration' },
  litigation: { zh: '行政诉讼', en: 'administrative litigation' },
  mediation: { zh: '矛盾纠纷化解', en: 'mediation of disputes' },
  legal_service: { zh: '公共法律服务', en: 'public legal services' },
  publicity: { zh: '普法宣传', en: 'legal publicity' },
  openness: { zh: '政务公开', en: 'open government' },
  hotline: { zh: '政务热线', en: 'hotline' },
  proposal: { zh: '建议提案', en: 'suggestions and proposals' },
  accountability: { zh: '监督问责', en: 'accountability' },
};

/** The name of a topic in a language; a topic of a pack of one's own is its own name. */
export function topicName(topic: string, lang: 'zh' | 'en'): string {
  return TOPICS[topic]?.[lang] ?? topic;
}
