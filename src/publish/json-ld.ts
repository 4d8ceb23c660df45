import type { CatalogConfig } from '../catalog/generated/config.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { safeHref } from './link.ts';

/** The guide as schema.org `GovernmentService`, from the same values as the visible text. Empty members are left out. */
export function jsonLdOf({ value }: ResolvedItem, config: CatalogConfig, address: string | undefined): Record<string, unknown> {
  const agency = value.agency?.name ? organisation(value.agency.name, value.agency.code) : undefined;
  const region = value.region?.name ?? config.region?.name;
  const area = region === undefined ? undefined : { '@type': 'AdministrativeArea', name: region };
  return pruned({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: value.name,
    alternateName: value.aliases,
    identifier: codes({ 基本编码: value.code, 实施编码: value.implementation, 业务办理项编码: value.handling }),
    serviceType: value.type,
    url: address,
    inLanguage: 'zh-CN',
    serviceOperator: agency,
    areaServed: area,
    jurisdiction: area,
    audience: (value.audience ?? []).map((audienceType) => ({ '@type': 'Audience', audienceType })),
    serviceOutput: value.result?.name === undefined ? undefined : { '@type': 'Thing', name: value.result.name },
    offers: value.fee?.charged === false ? { '@type': 'Offer', price: '0', priceCurrency: 'CNY' } : undefined,
    availableChannel: channels(value),
    dateModified: value.verified?.on,
  });
}

function organisation(name: string, identifier: string | undefined): Record<string, unknown> {
  return { '@type': identifier?.startsWith('9') ? 'Organization' : 'GovernmentOrganization', name, identifier };
}

function codes(named: Record<string, string | undefined>): Record<string, unknown>[] {
  return Object.entries(named).flatMap(([propertyID, value]) => (value ? [{ '@type': 'PropertyValue', propertyID, value }] : []));
}

function channels(value: ResolvedItem['value']): Record<string, unknown>[] {
  const url = value.online?.available === false ? undefined : safeHref(value.online?.url ?? '', 'url');
  const places = Array.isArray(value.places) ? value.places : [];
  return [
    ...(url === undefined ? [] : [{ '@type': 'ServiceChannel', serviceUrl: url }]),
    ...places.map((place) => ({
      '@type': 'ServiceChannel',
      serviceLocation: { '@type': 'Place', name: place.name, address: place.address },
      servicePhone: (Array.isArray(place.phones) ? place.phones : []).map((telephone) => ({ '@type': 'ContactPoint', telephone })),
    })),
  ];
}

function pruned<T>(value: T): T {
  if (Array.isArray(value)) return value.map((member) => pruned(member as unknown)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined && member !== '' && !(Array.isArray(member) && member.length === 0))
    .map(([key, member]): [string, unknown] => [key, pruned(member as unknown)]);
  return Object.fromEntries(entries) as T;
}
