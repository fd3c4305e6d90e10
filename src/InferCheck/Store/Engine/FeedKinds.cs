namespace InferCheck.Store.Engine;

/// <summary>What feeds and calendars tell.</summary>
public static class FeedKinds
{
    /// <summary>A line of a profile's history.</summary>
    public const string Change = "change";

    /// <summary>Somebody read the profile: the first time, or a second time.</summary>
    public const string Reading = "reading";

    public const string Recheck = "recheck";
    public const string InForce = "in-force";
    public const string Retired = "retired";

    /// <summary>A day that lies ahead, named in a claim.</summary>
    public const string Named = "named";
}
