// @ts-nocheck
// Generated from src/catalog/config.schema.json by `npm run generate`. Do not edit.
// <stdin>
var validate = validate10;
var schema11 = { "$id": "https://santong.example/schemas/santong-yaml.json", "title": "CatalogConfig", "description": "santong.yaml at the root of a catalog. Paths are relative to the file that they stand in.", "type": "object", "additionalProperties": false, "properties": { "extends": { "type": "string", "description": "另一个santong.yaml，其设置在此基础上修改 · another santong.yaml whose settings this one changes" }, "title": { "type": "string", "description": "目录名称 · the catalog's title" }, "notice": { "type": "string", "description": "印在每项输出上的说明 · a notice on every output" }, "region": { "type": "object", "additionalProperties": false, "description": "区划 · region", "properties": { "code": { "type": "string" }, "name": { "type": "string" } } }, "pack": { "type": "string", "description": "标准包：名称或者文件夹 · standards pack: a name or a folder" }, "items": { "type": "array", "items": { "type": "string" }, "description": "事项所在的文件夹 · folders that hold items" }, "standards": { "type": "array", "items": { "type": "string" }, "description": "标准事项所在的文件夹 · folders that hold standard items" }, "table": { "type": "string", "description": "官方表 · the official table" }, "matches": { "type": "string", "description": "人工认定对应关系的文件 · file of decisions on which item is which row" }, "decisions": { "type": "string", "description": "收紧要求的决定的文件（提出、审核、合法性审查） · file of decisions to ask for more" }, "approvals": { "type": "string", "description": "经批准的偏离的文件 · file of approved deviations" }, "agencies": { "type": "array", "items": { "type": "string" }, "description": "部门的排列顺序 · the official order of agencies" }, "rules": { "type": "object", "description": "规则设置 · rule settings", "additionalProperties": { "$ref": "#/$defs/ruleSetting" } }, "ownRules": { "type": "array", "items": { "type": "string" }, "description": "自己的规则所在的文件夹 · folders that hold rules of your own" }, "sources": { "type": "object", "description": "导入的表：文件名→列与要素 · imported tables", "additionalProperties": { "$ref": "#/$defs/source" } }, "lists": { "type": "object", "additionalProperties": { "enum": ["on", "off"] }, "description": "发布的清单 · lists to publish" }, "output": { "type": "string", "description": "网站输出文件夹 · folder for the site" }, "site": { "type": "object", "additionalProperties": false, "description": "网站页脚与地址 · the site's address and footer", "properties": { "title": { "type": "string" }, "address": { "type": "string" }, "siteCode": { "type": "string", "description": "网站标识码" }, "icp": { "type": "string", "description": "ICP备案号" }, "police": { "type": "string", "description": "公安备案号" }, "contact": { "type": "string", "description": "联系方式" }, "correction": { "type": "string", "description": "纠错邮箱或者网址" }, "index": { "type": "boolean", "description": "允许搜索引擎收录 · let search engines index it" } } } }, "$defs": { "ruleSetting": { "type": "object", "additionalProperties": false, "properties": { "severity": { "enum": ["error", "warn", "info", "off"] }, "params": { "type": "object", "additionalProperties": { "type": "string" } } } }, "source": { "type": "object", "additionalProperties": false, "required": ["columns", "lacks"], "properties": { "rows": { "type": "integer" }, "columns": { "type": "object", "additionalProperties": { "type": "string" }, "description": "列标→要素 · column letter → field" }, "lacks": { "type": "array", "items": { "type": "string" }, "description": "来源表没有的要素 · fields that the table has no column for" } } } } };
var schema12 = { "type": "object", "additionalProperties": false, "properties": { "severity": { "enum": ["error", "warn", "info", "off"] }, "params": { "type": "object", "additionalProperties": { "type": "string" } } } };
var func2 = Object.prototype.hasOwnProperty;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      if (typeof data.extends !== "string") {
        const err1 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.notice !== void 0) {
      if (typeof data.notice !== "string") {
        const err3 = { instancePath: instancePath + "/notice", schemaPath: "#/properties/notice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data3 = data.region;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "code" || key1 === "name")) {
            const err4 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data3.code !== void 0) {
          if (typeof data3.code !== "string") {
            const err5 = { instancePath: instancePath + "/region/code", schemaPath: "#/properties/region/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data3.name !== void 0) {
          if (typeof data3.name !== "string") {
            const err6 = { instancePath: instancePath + "/region/name", schemaPath: "#/properties/region/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.pack !== void 0) {
      if (typeof data.pack !== "string") {
        const err8 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data7 = data.items;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            const err9 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.standards !== void 0) {
      let data9 = data.standards;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data9[i1] !== "string") {
            const err11 = { instancePath: instancePath + "/standards/" + i1, schemaPath: "#/properties/standards/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.table !== void 0) {
      if (typeof data.table !== "string") {
        const err13 = { instancePath: instancePath + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.matches !== void 0) {
      if (typeof data.matches !== "string") {
        const err14 = { instancePath: instancePath + "/matches", schemaPath: "#/properties/matches/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.decisions !== void 0) {
      if (typeof data.decisions !== "string") {
        const err15 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.approvals !== void 0) {
      if (typeof data.approvals !== "string") {
        const err16 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.agencies !== void 0) {
      let data15 = data.agencies;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data15[i2] !== "string") {
            const err17 = { instancePath: instancePath + "/agencies/" + i2, schemaPath: "#/properties/agencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/agencies", schemaPath: "#/properties/agencies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data17 = data.rules;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key2 in data17) {
          let data18 = data17[key2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key3 in data18) {
              if (!(key3 === "severity" || key3 === "params")) {
                const err19 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ruleSetting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data18.severity !== void 0) {
              let data19 = data18.severity;
              if (!(data19 === "error" || data19 === "warn" || data19 === "info" || data19 === "off")) {
                const err20 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/ruleSetting/properties/severity/enum", keyword: "enum", params: { allowedValues: schema12.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data18.params !== void 0) {
              let data20 = data18.params;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                for (const key4 in data20) {
                  if (typeof data20[key4] !== "string") {
                    const err21 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ruleSetting/properties/params/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/params", schemaPath: "#/$defs/ruleSetting/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ruleSetting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.ownRules !== void 0) {
      let data22 = data.ownRules;
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data22[i3] !== "string") {
            const err25 = { instancePath: instancePath + "/ownRules/" + i3, schemaPath: "#/properties/ownRules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/ownRules", schemaPath: "#/properties/ownRules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data24 = data.sources;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key5 in data24) {
          let data25 = data24[key5];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.columns === void 0) {
              const err27 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data25.lacks === void 0) {
              const err28 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: "lacks" }, message: "must have required property 'lacks'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key6 in data25) {
              if (!(key6 === "rows" || key6 === "columns" || key6 === "lacks")) {
                const err29 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data25.rows !== void 0) {
              let data26 = data25.rows;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)))) {
                const err30 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/rows", schemaPath: "#/$defs/source/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data25.columns !== void 0) {
              let data27 = data25.columns;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key7 in data27) {
                  if (typeof data27[key7] !== "string") {
                    const err31 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/columns", schemaPath: "#/$defs/source/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data25.lacks !== void 0) {
              let data29 = data25.lacks;
              if (Array.isArray(data29)) {
                const len4 = data29.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data29[i4] !== "string") {
                    const err33 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/lacks/" + i4, schemaPath: "#/$defs/source/properties/lacks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/lacks", schemaPath: "#/$defs/source/properties/lacks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.lists !== void 0) {
      let data31 = data.lists;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key8 in data31) {
          let data32 = data31[key8];
          if (!(data32 === "on" || data32 === "off")) {
            const err37 = { instancePath: instancePath + "/lists/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lists/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.lists.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.output !== void 0) {
      if (typeof data.output !== "string") {
        const err39 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.site !== void 0) {
      let data34 = data.site;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key9 in data34) {
          if (!(key9 === "title" || key9 === "address" || key9 === "siteCode" || key9 === "icp" || key9 === "police" || key9 === "contact" || key9 === "correction" || key9 === "index")) {
            const err40 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data34.title !== void 0) {
          if (typeof data34.title !== "string") {
            const err41 = { instancePath: instancePath + "/site/title", schemaPath: "#/properties/site/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data34.address !== void 0) {
          if (typeof data34.address !== "string") {
            const err42 = { instancePath: instancePath + "/site/address", schemaPath: "#/properties/site/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data34.siteCode !== void 0) {
          if (typeof data34.siteCode !== "string") {
            const err43 = { instancePath: instancePath + "/site/siteCode", schemaPath: "#/properties/site/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data34.icp !== void 0) {
          if (typeof data34.icp !== "string") {
            const err44 = { instancePath: instancePath + "/site/icp", schemaPath: "#/properties/site/properties/icp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data34.police !== void 0) {
          if (typeof data34.police !== "string") {
            const err45 = { instancePath: instancePath + "/site/police", schemaPath: "#/properties/site/properties/police/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data34.contact !== void 0) {
          if (typeof data34.contact !== "string") {
            const err46 = { instancePath: instancePath + "/site/contact", schemaPath: "#/properties/site/properties/contact/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data34.correction !== void 0) {
          if (typeof data34.correction !== "string") {
            const err47 = { instancePath: instancePath + "/site/correction", schemaPath: "#/properties/site/properties/correction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data34.index !== void 0) {
          if (typeof data34.index !== "boolean") {
            const err48 = { instancePath: instancePath + "/site/index", schemaPath: "#/properties/site/properties/index/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validate
};
