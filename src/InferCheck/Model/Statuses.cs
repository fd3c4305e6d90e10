namespace InferCheck.Model;

/// <summary>The statuses of a claim that rules and matching treat differently; their labels stand in the vocabulary.</summary>
public static class Statuses
{
    public const string Verified = "verified";
    public const string ThirdParty = "third-party";
    public const string VendorStatement = "vendor-statement";
    public const string Conflicting = "conflicting";
    public const string NotStated = "not-stated";
}
