using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Reviewing;

/// <summary>A claim that waits for a reader, named so that it is found again in a file that changes meanwhile.</summary>
public sealed record ReviewItem(string Provider, string Name, string Topic, string? AppliesTo, string Print)
{
    /// <summary>As it stands in the profile now; the claim that was meant before another of the same topic and part.</summary>
    public Claim? In(Provider provider, Vocabulary vocabulary)
    {
        var about = provider.Claims.Where(claim => claim.Topic?.Value == Topic && claim.AppliesTo?.Value == AppliesTo).ToList();
        return about.Find(claim => ClaimPrint.Of(claim, vocabulary) == Print) ?? about.FirstOrDefault();
    }
}
