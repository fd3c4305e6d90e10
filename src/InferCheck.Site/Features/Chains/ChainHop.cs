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

    /// <summary>The company whose terms these are, which is the customer of the next hop.</summary>
    public required HopCustomer Company { get; init; }

    /// <summary>Whether its profile names that company to other customers than the one it has here.</summary>
    public bool IsCompanyOpen => Answers.Any(answer => answer is { Topic.Role: TopicRole.Entity, IsForOthers: true });

    /// <summary>How prompts get here; nothing for the first.</summary>
    public required ChainStep? Step { get; init; }
}
