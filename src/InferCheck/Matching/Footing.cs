namespace InferCheck.Matching;

/// <summary>What an answer to a topic rests on, firmest first.</summary>
public enum Footing
{
    /// <summary>Words of the provider's own.</summary>
    Own = 0,

    /// <summary>Only reports of others.</summary>
    Reported = 1,

    /// <summary>Documents that contradict each other.</summary>
    Disagree = 2,

    /// <summary>Documents that were read and do not say.</summary>
    Silent = 3,

    /// <summary>Nothing: nobody has looked yet.</summary>
    Unread = 4,
}
