// Generated from src/catalog/config.schema.json by `npm run generate`. Do not edit.

/**
 * santong.yaml at the root of a catalog. Paths are relative to the file that they stand in.
 */
export interface CatalogConfig {
  /**
   * 另一个santong.yaml，其设置在此基础上修改 · another santong.yaml whose settings this one changes
   */
  extends?: string;
  /**
   * 目录名称 · the catalog's title
   */
  title?: string;
  /**
   * 印在每项输出上的说明 · a notice on every output
   */
  notice?: string;
  /**
   * 区划 · region
   */
  region?: {
    code?: string;
    name?: string;
  };
  /**
   * 标准包：名称或者文件夹 · standards pack: a name or a folder
   */
  pack?: string;
  /**
   * 事项所在的文件夹 · folders that hold items
   */
  items?: string[];
  /**
   * 标准事项所在的文件夹 · folders that hold standard items
   */
  standards?: string[];
  /**
   * 官方表 · the official table
   */
  table?: string;
  /**
   * 人工认定对应关系的文件 · file of decisions on which item is which row
   */
  matches?: string;
  /**
   * 收紧要求的决定的文件（提出、审核、合法性审查） · file of decisions to ask for more
   */
  decisions?: string;
  /**
   * 经批准的偏离的文件 · file of approved deviations
   */
  approvals?: string;
  /**
   * 部门的排列顺序 · the official order of agencies
   */
  agencies?: string[];
  /**
   * 规则设置 · rule settings
   */
  rules?: {
    [k: string]: RuleSetting;
  };
  /**
   * 自己的规则所在的文件夹 · folders that hold rules of your own
   */
  ownRules?: string[];
  /**
   * 导入的表：文件名→列与要素 · imported tables
   */
  sources?: {
    [k: string]: Source;
  };
  /**
   * 发布的清单 · lists to publish
   */
  lists?: {
    [k: string]: 'on' | 'off';
  };
  /**
   * 网站输出文件夹 · folder for the site
   */
  output?: string;
  /**
   * 网站页脚与地址 · the site's address and footer
   */
  site?: {
    title?: string;
    address?: string;
    /**
     * 网站标识码
     */
    siteCode?: string;
    /**
     * ICP备案号
     */
    icp?: string;
    /**
     * 公安备案号
     */
    police?: string;
    /**
     * 联系方式
     */
    contact?: string;
    /**
     * 纠错邮箱或者网址
     */
    correction?: string;
    /**
     * 允许搜索引擎收录 · let search engines index it
     */
    index?: boolean;
  };
}
export interface RuleSetting {
  severity?: 'error' | 'warn' | 'info' | 'off';
  params?: {
    [k: string]: string;
  };
}
export interface Source {
  rows?: number;
  /**
   * 列标→要素 · column letter → field
   */
  columns: {
    [k: string]: string;
  };
  /**
   * 来源表没有的要素 · fields that the table has no column for
   */
  lacks: string[];
}
