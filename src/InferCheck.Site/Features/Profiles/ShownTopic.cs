using System.Globalization;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Profiles;

/// <summary>All that a profile says on one topic.</summary>
internal sealed record ShownTopic(Profile Profile, Topic Topic, IReadOnlyList<ClaimRow> Claims, Quotations Quotations)
{
    /// <summary>What the provider answered on it when asked.</summary>
    public IEnumerable<ReplyRow> Replies => Profile.Replies.Where(reply => reply.Topic == Topic.Key);

    /// <summary>The day on which somebody should look again: when the oldest reading is due, and never for what cannot be bought any more.</summary>
    public string? LookAgain => Profile.Provider.Retired is null && Claims.Select(claim => PartialDate.Parse(claim.LastRead)?.Earliest).Min() is { } read
        ? Topic.DueAfter(read).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
