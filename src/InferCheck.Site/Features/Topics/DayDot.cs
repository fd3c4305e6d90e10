namespace InferCheck.Site.Features.Topics;

/// <summary>A statement on the line of days: where it stands, in per cent of the width, and how high among those of the same number of days.</summary>
internal sealed record DayDot(string Provider, int Days, string Tone, double Left, int Height);
