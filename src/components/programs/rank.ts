import type { Engine } from '../../engine/engine.js';
import type { Catalogue, Recommendations, RecommendRequest } from '../../engine/programs/types.js';

/** Programs ranked at most; beyond, filters serve better than scrolling. */
export const LIMIT = 60;

/** Ranks programs for a request as text: objects made anew at each render would never be the same. */
export const rank = (engine: Engine, catalogue: Catalogue, request: string): Recommendations =>
  engine.recommend(JSON.parse(request) as RecommendRequest, catalogue);
