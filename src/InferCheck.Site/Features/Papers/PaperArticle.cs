using InferCheck.Model;

namespace InferCheck.Site.Features.Papers;

/// <summary>One row of the paper: what an article asks, and what the evidence says. Without topics the directory does not look at it.</summary>
internal sealed record PaperArticle(Article Article, IReadOnlyList<PaperTopic> Topics);
