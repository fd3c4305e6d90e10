using InferCheck.Matching;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Topics;

/// <summary>What one provider answers to a topic, and the quote that tells most of it.</summary>
internal sealed record TopicRow(ProviderRow Provider, Fact? Main, Cell Cell, LeadRow? Quote);
