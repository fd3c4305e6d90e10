namespace InferCheck.Site.Http.Limits;

/// <summary>Begins to measure a piece of work, and hands back what tells how much it has cost so far; in tests the cost is fixed.</summary>
internal delegate Func<TimeSpan> WorkMeter();
