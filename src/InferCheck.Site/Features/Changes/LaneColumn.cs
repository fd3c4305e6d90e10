namespace InferCheck.Site.Features.Changes;

/// <summary>How much of one sort fell on a day, and where it stands: from the left and in height, in per cent of the lane.</summary>
internal sealed record LaneColumn(string Day, int Count, double Left, double Height);
