using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>A claim on whom prompts are passed on to, with its quotes and notes as one text.</summary>
internal sealed record HopClaim(long ProviderId, string Topic, string ClaimValues, string Words)
{
    public IReadOnlyList<string> Values => StoreJson.Texts(ClaimValues);
}
