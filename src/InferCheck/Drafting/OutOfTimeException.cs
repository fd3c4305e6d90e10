namespace InferCheck.Drafting;

/// <summary>The time that a run may take is over before it is done.</summary>
public sealed class OutOfTimeException(TimeSpan time)
    : Exception(FormattableString.Invariant($"{time.TotalMinutes:0.##} minutes are over and not everything was answered; --most-minutes gives more"));
