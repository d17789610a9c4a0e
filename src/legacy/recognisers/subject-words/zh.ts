/** Chinese words that tell the subject of a recommendation; tried on invented texts alone. */
import type { SubjectWords } from './subject.ts'

export const CHINESE_SUBJECTS: SubjectWords = {
  'ict-strategy': [['信息通信技术战略', 3], ['信通技术战略', 3], ['信息和通信技术战略', 3], ['ICT战略', 3], ['ICT 战略', 3], ['信息技术战略', 3], ['数字战略', 2], ['战略规划', 1]],
  digitization: [['全文', 3], ['机器可读', 2], ['机读', 2], ['数字化格式', 2], ['纸质文件数字化', 2]],
  'data-governance': [['数据治理', 4], ['数据管理政策', 2]],
  'digital-transformation': [['数字化转型', 3], ['数字转型', 3], ['数字时代', 2], ['业务模式', 2], ['运营模式', 2], ['法律框架', 1], ['工作流程', 1]],
  'emerging-technology': [['区块链', 3], ['人工智能', 3], ['新兴技术', 2], ['分布式账本', 2], ['机器学习', 2]],
  'reference-architecture': [['参考架构', 4], ['参考体系结构', 4], ['基准架构', 3], ['平台', 1]],
  cooperation: [['合作项目', 3], ['多边合作', 2], ['国际合作', 2], ['联合项目', 2], ['协作项目', 3]],
  'wipo-standards': [['产权组织标准', 3], ['产权组织的标准', 3], ['WIPO标准', 3], ['WIPO 标准', 3], ['标准的制定', 2], ['制定标准', 2]],
  'it-security': [['信息技术安全', 3], ['信息安全', 3], ['网络安全', 3], ['IT安全', 3], ['IT 安全', 3]],
  'project-experience': [['信息通信技术项目', 3], ['信通技术项目', 3], ['ICT项目', 3], ['ICT 项目', 3], ['信息技术项目', 3], ['分享经验', 1], ['项目管理', 2]],
}
