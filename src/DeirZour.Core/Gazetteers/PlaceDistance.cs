namespace DeirZour.Gazetteers;

/// <summary>A place and how far it is from a point.</summary>
/// <param name="Place">The place.</param>
/// <param name="Kilometres">The great-circle distance in kilometres, as <see cref="GeoPoint.DistanceTo"/> measures it.</param>
/// <remarks>Equality is by value. Thread safe.</remarks>
public readonly record struct PlaceDistance(Place Place, double Kilometres);
