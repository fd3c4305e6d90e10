namespace InferCheck.Store.Engine;

/// <summary>What feeds and calendars tell.</summary>
public static class FeedKinds
{
    /// <summary>A line of a profile's history.</summary>
    public const string Change = "change";

    /// <summary>Somebody read the profile: the first time, or a second time.</summary>
    public const string Reading = "reading";

    /// <summary>A document got a new wording that touched what we quote.</summary>
    public const string Reworded = "reworded";

    /// <summary>A provider asks another price for a model than before.</summary>
    public const string Price = "price";

    public const string Recheck = "recheck";
    public const string InForce = "in-force";
    public const string Retired = "retired";

    /// <summary>A day that lies ahead, named in a claim.</summary>
    public const string Named = "named";

    /// <summary>A claim holds from this day on, or to the end of it.</summary>
    public const string Begins = "begins";
    public const string Ends = "ends";

    /// <summary>A provider stops running a model.</summary>
    public const string Retirement = "retirement";

    /// <summary>A day that a law or a court sets.</summary>
    public const string Legal = "legal";
}
