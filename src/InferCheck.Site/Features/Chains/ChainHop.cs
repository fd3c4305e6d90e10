using InferCheck.Model;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Features.Shared;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Chains;

/// <summary>One provider on the way, with what its card says.</summary>
internal sealed record ChainHop
{
    public required Profile Profile { get; init; }

    public required Country? Seat { get; init; }

    public required IReadOnlyList<TopicAnswer> Answers { get; init; }

    /// <summary>Who is the customer here; nothing for the first hop, where it is the reader.</summary>
    public required HopCustomer? Customer { get; init; }

    /// <summary>How prompts get here; nothing for the first.</summary>
    public required ChainStep? Step { get; init; }
}
