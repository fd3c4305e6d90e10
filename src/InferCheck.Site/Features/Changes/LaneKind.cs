namespace InferCheck.Site.Features.Changes;

/// <summary>What is never mixed on the page of changes: each sort has a lane of its own in the time line.</summary>
internal enum LaneKind
{
    /// <summary>A document that gives itself the day.</summary>
    Documents = 0,

    /// <summary>A value that changed at the provider.</summary>
    Values = 1,

    /// <summary>A value that we had otherwise.</summary>
    Corrections = 2,

    FirstReadings = 3,

    LaterReadings = 4,
}
